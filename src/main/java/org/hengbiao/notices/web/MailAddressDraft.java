package org.hengbiao.notices.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.notices.KeepingMailAddress;

/** Where mails go. */
@Schema(name = "MailAddressDraft", description = "Where mails go; they say how many matters wait and nothing else")
record MailAddressDraft(
        @NotNull @Size(min = 3, max = KeepingMailAddress.MOST_CHARACTERS) @Schema(examples = "clerk@bureau.example")
        String address) {}

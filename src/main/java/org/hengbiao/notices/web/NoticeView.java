package org.hengbiao.notices.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.notices.Notice;
import org.jspecify.annotations.Nullable;

/** A matter that waits. */
@Schema(name = "NoticeView", description = "A matter that waits for the person who asks")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID id,
        @Schema(examples = "certificates-end-90") String kind,

        @Schema(description = "The page to look at", examples = "/catalog/lapses?within=90")
        String place,

        Instant at,

        @Schema(description = "When a mail that counted it went out") @Nullable
        Instant mailedAt) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(), notice.matter().kind(), notice.matter().place(), notice.at(), notice.mailedAt());
    }
}

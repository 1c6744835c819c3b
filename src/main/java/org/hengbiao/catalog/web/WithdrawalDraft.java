package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product is no longer sold. */
@Schema(name = "ProductWithdrawalDraft")
record WithdrawalDraft(
        @Schema(description = "First day on which it is no longer sold") @NotNull
        LocalDate withdrawnOn) {}

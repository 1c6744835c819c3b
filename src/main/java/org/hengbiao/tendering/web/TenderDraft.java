package org.hengbiao.tendering.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Octets;
import org.hengbiao.tendering.TenderProposal;
import org.jspecify.annotations.Nullable;

/** A tender to be drafted. */
@Schema(name = "TenderDraft", description = "A tender to be drafted from a reviewed plan")
record TenderDraft(
        @NotNull UUID plan,

        @Schema(examples = "HB-2026-001") @NotBlank @Size(max = 60)
        String number,

        @NotBlank @Size(max = 200) String titleZh,
        @NotBlank @Size(max = 200) String titleEn,

        @Schema(examples = "open") @NotBlank String procedure,

        @Schema(examples = "900000.00", description = "Ceiling price in yuan; absent for none")
        @Pattern(regexp = AMOUNT, message = AMOUNT_RULE)
        @Nullable
        String ceiling,

        @Schema(examples = "2026-12-15T01:00:00Z", description = "Deadline of bids and instant of the opening") @NotNull
        Instant deadline,

        @Schema(description = "Last day on which the documents can be had (Asia/Shanghai)") @NotNull
        LocalDate documentsUntil,

        @Schema(description = "Last day of the notice (Asia/Shanghai)") @NotNull
        LocalDate noticeUntil,

        @Schema(examples = "1", description = "The plan's item of the core product (O87 art 31)") @NotBlank
        String coreItem,

        @Schema(description = "The scoring rule (YAML)") @NotBlank @Size(max = 262_144)
        String rule,

        @Schema(examples = "18000.00", description = "Bid bond in yuan; absent for none")
        @Pattern(regexp = AMOUNT, message = AMOUNT_RULE)
        @Nullable
        String bidBond) {

    static final String AMOUNT = "(0|[1-9][0-9]{0,14})\\.[0-9]{2}";
    static final String AMOUNT_RULE = "must be an amount such as 1234.50";

    TenderProposal toProposal() {
        return new TenderProposal(
                plan,
                number,
                titleZh,
                titleEn,
                procedure,
                new TenderProposal.Amounts(money(ceiling), money(bidBond)),
                new TenderProposal.Times(deadline, documentsUntil, noticeUntil),
                coreItem,
                Octets.of(rule.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }
}

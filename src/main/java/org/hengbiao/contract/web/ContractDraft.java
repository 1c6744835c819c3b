package org.hengbiao.contract.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.contract.DraftingContract;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** What the purchaser states in a contract. */
@Schema(name = "ContractDraft", description = "What the purchaser states; the rest comes from tender and bid")
record ContractDraft(
        @NotBlank @Size(max = 100) @Schema(examples = "HT-2026-0101")
        String number,

        @NotNull @Schema(description = "Last day of the delivery")
        LocalDate deliverBy,

        @Nullable
        @Pattern(regexp = "[0-9]{1,13}\\.[0-9]{2}")
        @Schema(description = "Performance bond in yuan", examples = "50000.00")
        String bond,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the written contract")
        String paper) {

    DraftingContract.Terms toTerms() {
        return new DraftingContract.Terms(
                number,
                deliverBy,
                bond == null ? null : Money.of(new BigDecimal(bond)),
                paper == null ? null : Sha256.ofHex(paper));
    }
}

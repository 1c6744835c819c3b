package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.editions.ConsentingToEdition;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/** A consent on paper. */
@Schema(name = "JointPaperDraft")
record JointPaperDraft(
        @Schema(description = "Digest of the list that the paper names")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "is a SHA-256 value in 64 lower-case hexadecimal digits")
        String list,

        @Schema(examples = "bureau")
        @NotNull
        @Pattern(regexp = "bureau|leading-group", message = "is bureau or leading-group")
        String party,

        @Schema(examples = "示例保发〔2026〕1号") @NotBlank @Size(max = 100)
        String documentNumber,

        @Schema(description = "The scan in base64: PDF, PNG or JPEG") @NotNull @Size(min = 1)
        byte[] scan) {

    ConsentingToEdition.JointPaper toPaper() {
        return new ConsentingToEdition.JointPaper(Sha256.ofHex(list), party, documentNumber, Octets.of(scan));
    }
}

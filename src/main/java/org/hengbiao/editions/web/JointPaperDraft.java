package org.hengbiao.editions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.editions.ConsentingToEdition;
import org.hengbiao.formats.MalformedException;
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

        @Schema(description = "The scan in base64: PDF, PNG or JPEG") @NotBlank
        String scan) {

    ConsentingToEdition.JointPaper toPaper() {
        return new ConsentingToEdition.JointPaper(Sha256.ofHex(list), party, documentNumber, octets());
    }

    private Octets octets() {
        try {
            return Octets.of(Base64.getDecoder().decode(scan));
        } catch (IllegalArgumentException e) {
            throw new MalformedException("/scan", "must be base64 (RFC 4648 section 4)");
        }
    }
}

package org.hengbiao.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.Appraisal;

/** A certificate was looked up in the national list. */
@Schema(name = "CertificateCheckDraft")
record CertificateCheckDraft(
        @NotBlank @Size(max = 100) String certificate,

        @Schema(description = "Which list, with its date") @NotBlank @Size(max = 200)
        String list,

        boolean found,
        @NotNull LocalDate checkedOn) {

    Appraisal.ListCheck toCheck() {
        return new Appraisal.ListCheck(certificate, list, found, checkedOn);
    }
}

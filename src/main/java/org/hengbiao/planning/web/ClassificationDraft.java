package org.hengbiao.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.planning.domain.Classification;

/** The answer to the question that comes before any other field. */
@Schema(name = "ClassificationDraft", description = "How the need is classified, and who determined it")
record ClassificationDraft(
        @Schema(
                description = "secret-level-3 is 秘密, -2 机密, -1 绝密; with one of these nothing is stored",
                examples = "unclassified")
        @NotNull
        @Pattern(regexp = Classification.ANSWERS, message = "is one of " + Classification.ANSWERS)
        String classification,

        @Schema(examples = "示例定密责任人") @NotBlank @Size(max = 100)
        String classifiedBy) {}

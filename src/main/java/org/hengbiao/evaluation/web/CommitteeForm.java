package org.hengbiao.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.evaluation.CommitteeDraft;
import org.hengbiao.evaluation.SeatKind;

/** A committee as it was drawn. */
@Schema(name = "CommitteeForm")
record CommitteeForm(
        @NotNull @Size(min = 1, max = 99) List<@Valid @NotNull SeatForm> members,

        @Schema(description = "Login of the leader, an expert", examples = "expert.1") @NotBlank @Size(max = 64)
        String leader) {

    /** One seat. */
    @Schema(name = "SeatForm")
    record SeatForm(
            @Schema(examples = "expert.1") @NotBlank @Size(max = 64)
            String login,

            @Schema(examples = "expert")
            @NotBlank
            @Pattern(regexp = "expert|representative", message = "must be expert or representative")
            String kind) {}

    CommitteeDraft toDraft() {
        return new CommitteeDraft(
                members.stream()
                        .map(seat -> new CommitteeDraft.Seat(seat.login(), SeatKind.of(seat.kind())))
                        .toList(),
                leader);
    }
}

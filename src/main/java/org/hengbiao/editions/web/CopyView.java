package org.hengbiao.editions.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.editions.EditionCopy;
import org.jspecify.annotations.Nullable;

/** A numbered copy. */
@Schema(name = "EditionCopyView")
record CopyView(
        UUID id,
        UUID edition,

        @Schema(description = "What stands on every page", examples = "HB1-007")
        String label,

        String title,
        int number,
        String recipient,
        String organisation,
        String purpose,
        Instant preparedAt,

        @Schema(description = "prepared, signed-for, recalled or destroyed")
        String phase,

        List<CopyEventView> events) {

    /** Something that happened to it. */
    @Schema(name = "EditionCopyEventView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CopyEventView(
            String event, String person, @Nullable String witness, String note, Instant at) {}

    static CopyView of(EditionCopy copy) {
        return new CopyView(
                copy.id(),
                copy.edition(),
                copy.label(),
                copy.title(),
                copy.number(),
                copy.recipient().name(),
                copy.recipient().organisation(),
                copy.purpose(),
                copy.preparedAt(),
                copy.phase().text(),
                copy.events().stream()
                        .map(each ->
                                new CopyEventView(each.event(), each.person(), each.witness(), each.note(), each.at()))
                        .toList());
    }
}

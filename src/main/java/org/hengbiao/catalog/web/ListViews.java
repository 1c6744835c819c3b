package org.hengbiao.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.StagedDifference;
import org.hengbiao.catalog.StagedFault;
import org.hengbiao.catalog.StagedLine;
import org.hengbiao.catalog.StagedList;
import org.jspecify.annotations.Nullable;

/** Staged lists as the API shows them. */
final class ListViews {

    private ListViews() {}

    /** A staged list: how far it is and what it would change. */
    @Schema(name = "StagedListView", description = "A list that came as a file; poll it to see how far it is")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StagedListView(
            UUID id,
            String name,
            @Schema(description = "SHA-256 of the file") String digest,
            Instant receivedAt,

            @Schema(description = "reading, interrupted, faulty, ready, taking-over, taken-over or thrown-away")
            String phase,

            @Schema(description = "Rows read so far") int read,

            @Schema(description = "Rows compared with the record")
            int checked,

            @Schema(description = "Facts taken over so far") int taken,
            int faults,

            @Schema(description = "Products that are not on record")
            int added,

            @Schema(description = "Products on record to which it adds something")
            int changed,

            int unchanged,

            @Schema(description = "Products on record that it does not name")
            int missing,

            @Schema(description = "Why it broke off, in the service's log") @Nullable
            String trouble) {

        static StagedListView of(StagedList list) {
            StagedList.Counts counts = list.counts();
            return new StagedListView(
                    list.id(),
                    list.name(),
                    list.digest().hex(),
                    list.receivedAt(),
                    list.phase().text(),
                    counts.read(),
                    counts.checked(),
                    counts.taken(),
                    counts.faults(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.missing(),
                    list.trouble());
        }
    }

    /** One fault, by sheet, line and column. */
    @Schema(name = "StagedFaultView")
    record StagedFaultView(
            String position,
            int entry,
            int part,
            String sheet,
            int line,
            int column,
            String header,
            String code,
            String rule,
            String remedy) {

        static StagedFaultView of(StagedFault fault) {
            return new StagedFaultView(
                    fault.position(),
                    fault.entry(),
                    fault.part(),
                    fault.sheet(),
                    fault.line(),
                    fault.column(),
                    fault.header(),
                    fault.fault().code(),
                    fault.fault().rule("en", fault.value()),
                    fault.fault().remedy("en"));
        }
    }

    /** A row as it stands. */
    @Schema(name = "StagedLineView")
    record StagedLineView(String sheet, int line, List<String> cells) {

        static StagedLineView of(StagedLine line) {
            return new StagedLineView(line.sheet(), line.line(), line.cells());
        }
    }

    /** What the list would change about a product. */
    @Schema(name = "StagedDifferenceView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StagedDifferenceView(
            int position,
            String sheet,
            int line,
            @Nullable String number,
            String name,
            String model,
            int newCertificates) {

        static StagedDifferenceView of(StagedDifference each) {
            return new StagedDifferenceView(
                    each.position(),
                    each.sheet(),
                    each.line(),
                    each.number(),
                    each.name(),
                    each.model(),
                    each.newCertificates());
        }
    }

    /** Cells to replace a row's by. */
    @Schema(name = "MendedRowDraft")
    record MendedRowDraft(
            @Schema(
                    description = "In the order of the clerk's columns, then 品牌, 上市日期, 技术参数, 原证书编号; fewer leave the"
                            + " rest empty")
            @NotNull
            @Size(min = 1, max = 16)
            List<@NotNull @Size(max = 4000) String> cells) {}
}

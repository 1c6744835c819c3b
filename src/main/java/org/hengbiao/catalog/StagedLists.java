package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.persistence.StagedTable;
import org.hengbiao.catalog.persistence.StagedViews;
import org.hengbiao.catalog.persistence.StagingRow;
import org.hengbiao.catalog.persistence.StagingRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** Staged lists as the bureau looks at them. Every reading of rows is recorded: a staged list is as sensitive as the catalog. */
@ApplicationScoped
public class StagedLists {

    private final StagingRows rows;
    private final StagedTable table;
    private final StagedViews views;
    private final ListJobs jobs;
    private final RecordingCatalogReads reads;

    StagedLists(StagingRows rows, StagedTable table, StagedViews views, ListJobs jobs, RecordingCatalogReads reads) {
        this.rows = rows;
        this.table = table;
        this.views = views;
        this.jobs = jobs;
        this.reads = reads;
    }

    /** The list of that id. */
    @Transactional
    public Optional<StagedList> find(UUID id) {
        return rows.findByIdOptional(id).map(this::toList);
    }

    /** As {@link #find}, in a transaction of its own: it keeps no lock that the caller's would then wait behind. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<StagedList> glance(UUID id) {
        return rows.findByIdOptional(id).map(this::toList);
    }

    /** Lists before {@code before}, the newest first. */
    @Transactional
    public List<StagedList> page(@Nullable UUID before, int size) {
        return rows.page(before, Math.max(1, Math.min(CatalogListing.MAX_PAGE, size))).stream()
                .map(this::toList)
                .toList();
    }

    /** Faults in the order of the file; {@code after} is the position of the last one of the page before. */
    @Transactional
    public List<StagedFault> faults(Person reader, UUID id, @Nullable String after, int size) {
        reads.record(reader, "faults of list " + id);
        return views.faults(id, position(after), Math.max(1, Math.min(CatalogListing.MAX_PAGE, size)));
    }

    private static StagedViews.FaultPosition position(@Nullable String after) {
        if (after == null || !after.matches("\\d{1,9}\\.\\d{1,4}\\.\\d{1,18}")) {
            return StagedViews.FaultPosition.START;
        }
        String[] numbers = after.split("\\.", -1);
        return new StagedViews.FaultPosition(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Long.parseLong(numbers[2]));
    }

    /** One row, to be mended. */
    @Transactional
    public Optional<StagedLine> line(Person reader, UUID id, int entry, int part) {
        reads.record(reader, "row " + entry + " of list " + id);
        return views.line(id, entry, part);
    }

    /**
     * Products with that outcome: new, changed or unchanged in the order of the file, missing by number.
     *
     * @param after position, or number of a missing one, of the last one of the page before; null to begin
     */
    @Transactional
    public List<StagedDifference> differences(
            Person reader, UUID id, String outcome, @Nullable String after, int size) {
        reads.record(reader, outcome + " products of list " + id);
        int most = Math.max(1, Math.min(CatalogListing.MAX_PAGE, size));
        if (outcome.equals("missing")) {
            return views.missing(id, after == null ? "" : after, most);
        }
        boolean begins = after == null || !after.matches("\\d{1,9}");
        return views.differences(id, outcome, begins ? 0 : Integer.parseInt(after), most);
    }

    /** The list after its counts were changed in the present transaction. */
    Optional<StagedList> recounted(UUID id) {
        rows.getEntityManager().clear();
        return rows.findByIdOptional(id).map(row -> toList(row, false));
    }

    private StagedList toList(StagingRow row) {
        boolean working =
                row.takenOverAt == null && row.thrownAwayAt == null && (jobs.holds(row.id) || table.busy(row.id));
        return toList(row, working);
    }

    private static StagedList toList(StagingRow row, boolean busy) {
        return new StagedList(
                row.id,
                Sha256.ofOctets(row.digest),
                row.name,
                row.octets,
                row.personId,
                row.receivedAt,
                row.replaces,
                phase(row, busy),
                new StagedList.Counts(
                        row.rowsRead,
                        row.rowsChecked,
                        row.rowsTaken,
                        row.faults,
                        row.added,
                        row.changed,
                        row.unchanged,
                        row.missing),
                row.trouble);
    }

    private static StagedList.Phase phase(StagingRow row, boolean busy) {
        if (row.takenOverAt != null) {
            return StagedList.Phase.TAKEN_OVER;
        }
        if (row.thrownAwayAt != null) {
            return StagedList.Phase.THROWN_AWAY;
        }
        if (row.readAt == null) {
            return busy ? StagedList.Phase.READING : StagedList.Phase.INTERRUPTED;
        }
        if (busy) {
            return StagedList.Phase.TAKING_OVER;
        }
        return row.faults > 0 ? StagedList.Phase.FAULTY : StagedList.Phase.READY;
    }
}

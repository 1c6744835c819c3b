package org.hengbiao.catalog;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.catalog.domain.clerk.ClerkColumn;
import org.hengbiao.catalog.domain.clerk.ClerkHeader;
import org.hengbiao.catalog.domain.clerk.ListScan;
import org.hengbiao.catalog.domain.clerk.RowReading;
import org.hengbiao.catalog.persistence.StagedTable;
import org.hengbiao.catalog.persistence.StagedViews;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;

/** Mends a row of a staged list and looks at the whole list again. */
@ApplicationScoped
public class MendingList {

    private final StagedLists lists;
    private final StagedTable table;
    private final StagedViews views;
    private final ReadingList reading;
    private final ClockOfRecord clock;

    MendingList(StagedLists lists, StagedTable table, StagedViews views, ReadingList reading, ClockOfRecord clock) {
        this.lists = lists;
        this.table = table;
        this.views = views;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Replaces the cells of one part of a row. A model cell that lists several models makes a part of each.
     *
     * @param cells in the order of {@link ClerkColumn}; too few are filled up with empty ones
     * @return nothing for a list or row that is not there; else the list, or why not
     */
    @Transactional
    @TransactionConfiguration(timeout = ReadingList.LONGEST)
    public Optional<Outcome<StagedList>> mend(UUID list, int entry, int part, List<String> cells) {
        Optional<StagedList> found = lists.glance(list);
        if (found.isEmpty() || views.line(list, entry, part).isEmpty()) {
            return Optional.empty();
        }
        if (!mendable(found.get())) {
            return Optional.of(
                    Outcome.rejected(new ListRefused.NotNow(found.get().phase())));
        }
        table.lock(list);
        // Whoever held the lock may have taken the list over, thrown it away or split the row.
        StagedList now = lists.find(list).orElseThrow();
        if (!mendable(now)) {
            return Optional.of(Outcome.rejected(new ListRefused.NotNow(now.phase())));
        }
        return views.line(list, entry, part).flatMap(line -> mend(list, new MendedPart(entry, part, line), cells));
    }

    private static boolean mendable(StagedList list) {
        return list.open() && list.phase() != StagedList.Phase.INTERRUPTED;
    }

    private record MendedPart(int entry, int part, StagedLine line) {}

    private Optional<Outcome<StagedList>> mend(UUID list, MendedPart at, List<String> cells) {
        List<String> full = new ArrayList<>(cells);
        while (full.size() < ClerkColumn.values().length) {
            full.add("");
        }
        ListScan.RowPlace place =
                new ListScan.RowPlace(at.entry(), at.line().sheet(), at.line().line(), header(at.line()));
        table.replace(list, place, at.part(), new RowReading(reading.vocabulary()).read(full));
        table.check(list);
        table.count(list, clock.now());
        return lists.recounted(list).map(Outcome::accepted);
    }

    private static ClerkHeader header(StagedLine line) {
        java.util.Map<ClerkColumn, Integer> places = new java.util.EnumMap<>(ClerkColumn.class);
        String[] numbers = line.places().split(",", -1);
        for (ClerkColumn column : ClerkColumn.values()) {
            places.put(column, Integer.parseInt(numbers[column.index()]) - 1);
        }
        return new ClerkHeader(places, List.of(), numbers.length);
    }
}

package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.ledger.persistence.MilestoneRow;
import org.hengbiao.ledger.persistence.MilestoneRows;

/** The milestones that tenders have reached. */
@ApplicationScoped
public class Milestones {

    private final MilestoneRows rows;

    Milestones(MilestoneRows rows) {
        this.rows = rows;
    }

    /** A tender's milestones by name. */
    @Transactional
    public Map<String, Milestone> of(UUID tender) {
        return rows.ofTender(tender).stream()
                .map(MilestoneRow::toMilestone)
                .collect(Collectors.toMap(Milestone::name, Function.identity()));
    }

    /** The names of the milestones of several tenders, in one query; a tender without any is not in it. */
    @Transactional
    public Map<UUID, Set<String>> namesOf(Collection<UUID> tenders) {
        return tenders.isEmpty()
                ? Map.of()
                : rows.ofTenders(tenders).stream()
                        .collect(Collectors.groupingBy(
                                MilestoneRow::tender,
                                Collectors.mapping(row -> row.toMilestone().name(), Collectors.toSet())));
    }
}

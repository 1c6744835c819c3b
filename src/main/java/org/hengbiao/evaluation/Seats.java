package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evaluation.persistence.DeclarationRow;
import org.hengbiao.evaluation.persistence.DeclarationRows;
import org.hengbiao.evaluation.persistence.MemberRow;
import org.hengbiao.evaluation.persistence.MemberRows;
import org.hengbiao.evaluation.persistence.SheetRows;
import org.hengbiao.identity.Person;
import org.jspecify.annotations.Nullable;

/** The committees on which a person sits now, and its own work there; nothing of the other members'. */
@ApplicationScoped
public class Seats {

    /** The longest page. */
    public static final int MAX_PAGE = 100;

    private final MemberRows members;
    private final DeclarationRows declarations;
    private final SheetRows sheets;

    Seats(MemberRows members, DeclarationRows declarations, SheetRows sheets) {
        this.members = members;
        this.declarations = declarations;
        this.sheets = sheets;
    }

    /**
     * A seat.
     *
     * @param id identifier, for the next page
     * @param tender whose committee it is on
     * @param kind as what
     * @param leader whether it leads
     * @param declared whether the person declared its interests
     * @param recused whether it declared a conflict
     * @param locked whether its score sheet is locked
     */
    public record Seat(
            UUID id, UUID tender, SeatKind kind, boolean leader, boolean declared, boolean recused, boolean locked) {}

    /**
     * The seats of {@code person} in the newest formations, newest first.
     *
     * @param after the last seat of the page before; null to begin
     * @param size from 1 to {@link #MAX_PAGE}; what lies outside is brought to the nearer end
     */
    @Transactional
    public List<Seat> of(Person person, @Nullable UUID after, int size) {
        return members.ofPerson(person.id(), after, Math.max(1, Math.min(MAX_PAGE, size))).stream()
                .map(this::toSeat)
                .toList();
    }

    private Seat toSeat(MemberRow row) {
        UUID tender = Objects.requireNonNull(row.tender);
        UUID person = Objects.requireNonNull(row.person);
        Optional<DeclarationRow> declaration = declarations.of(tender, person);
        return new Seat(
                Objects.requireNonNull(row.id),
                tender,
                SeatKind.of(Objects.requireNonNull(row.kind)),
                row.leader,
                declaration.isPresent(),
                declaration.filter(said -> said.conflict).isPresent(),
                sheets.has(tender, person));
    }
}

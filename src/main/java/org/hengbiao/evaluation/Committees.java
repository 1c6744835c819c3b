package org.hengbiao.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evaluation.persistence.CommitteeRow;
import org.hengbiao.evaluation.persistence.CommitteeRows;
import org.hengbiao.evaluation.persistence.DeclarationRow;
import org.hengbiao.evaluation.persistence.DeclarationRows;
import org.hengbiao.evaluation.persistence.MemberRow;
import org.hengbiao.evaluation.persistence.MemberRows;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.Refusal;

/** Committees of tenders. Their names are secret until the award notice ({@code O87 art 47}): who asks is checked above. */
@ApplicationScoped
public class Committees {

    private final CommitteeRows committees;
    private final MemberRows members;
    private final DeclarationRows declarations;
    private final Directory directory;

    Committees(CommitteeRows committees, MemberRows members, DeclarationRows declarations, Directory directory) {
        this.committees = committees;
        this.members = members;
        this.declarations = declarations;
        this.directory = directory;
    }

    /** The newest formation. */
    @Transactional
    public Optional<Committee> of(UUID tender) {
        return committees.newest(tender).map(this::toCommittee);
    }

    /**
     * The committee, when {@code person} sits on it and it may work: everybody declared, nobody is recused. Members come one
     * after another from here to the end of the caller's transaction.
     */
    Outcome<Committee> atWork(UUID tender, Person person) {
        Committee committee = committees.claim(tender).map(this::toCommittee).orElse(null);
        if (committee == null || committee.member(person.id()).isEmpty()) {
            return Outcome.rejected(notAMember());
        }
        if (!committee.recused().isEmpty()) {
            return Outcome.rejected(Refusal.notNow(
                    "member-recused",
                    "A member declared a conflict of interest: the committee rests until it is formed anew.",
                    "O87 art 49"));
        }
        return committee.ready()
                ? Outcome.accepted(committee)
                : Outcome.rejected(Refusal.notNow(
                        "declarations-missing",
                        "Every member must declare its interests first: "
                                + (committee.members().size() - declaredOf(committee)) + " have not.",
                        "Reg art 9"));
    }

    static Refusal notAMember() {
        return Refusal.never("not-a-member", "Only a member of this tender's committee may do that.", null);
    }

    private static long declaredOf(Committee committee) {
        return committee.members().stream()
                .filter(member -> committee.declared().contains(member.person()))
                .count();
    }

    private Committee toCommittee(CommitteeRow row) {
        List<Committee.Member> sitting =
                members.ofCommittee(row.id).stream().map(this::toMember).toList();
        Set<UUID> declared = new HashSet<>();
        Set<UUID> recused = new HashSet<>();
        for (DeclarationRow declaration : declarations.ofTender(row.tender)) {
            boolean sits = sitting.stream().anyMatch(member -> member.person().equals(declaration.person));
            if (sits) {
                (declaration.conflict ? recused : declared).add(declaration.person);
            }
        }
        return new Committee(row.formation, sitting, declared, recused);
    }

    private Committee.Member toMember(MemberRow row) {
        String name = directory.person(row.person).map(Person::name).orElse("");
        return new Committee.Member(row.person, name, SeatKind.of(row.kind), row.leader);
    }
}

package org.hengbiao.draws;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.draws.persistence.DrawCommitmentRow;
import org.hengbiao.draws.persistence.DrawListRow;
import org.hengbiao.draws.persistence.DrawOpenerRow;
import org.hengbiao.draws.persistence.DrawRevealRow;
import org.hengbiao.evidence.draw.ContributionCheck;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.SignatureRefused;

/** What is kept of one draw, read. */
record DrawFile(
        DrawListRow row, DrawOpenerRow opener, List<DrawCommitmentRow> committed, List<DrawRevealRow> revealed) {

    DrawList list() {
        return DrawList.read(row.document);
    }

    UUID openerPerson() {
        return Objects.requireNonNull(opener.person);
    }

    Set<CreditCode> barred() {
        return Stream.of(Objects.requireNonNull(row.barred).split(" "))
                .filter(code -> !code.isEmpty())
                .map(CreditCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    ContributionCheck check() {
        try {
            return new ContributionCheck(list(), Certificates.parse(opener.certificate));
        } catch (SignatureRefused refused) {
            throw new IllegalStateException("an opener's certificate that was accepted can't be read", refused);
        }
    }

    Optional<DrawCommitmentRow> commitmentOf(DrawParty party) {
        return committed.stream()
                .filter(each -> party.text().equals(each.party))
                .findFirst();
    }

    Optional<DrawReveal> revealOf(DrawParty party) {
        return revealed.stream()
                .filter(each -> party.text().equals(each.party))
                .findFirst()
                .map(each -> DrawReveal.read(each.document));
    }

    boolean allCommitted() {
        return committed.size() == DrawParty.values().length;
    }

    /** From when on the opener may speak for a party; never before both have committed. */
    Instant openersTurn() {
        return allCommitted()
                ? committed.stream()
                        .map(each -> Objects.requireNonNull(each.committedAt))
                        .max(Instant::compareTo)
                        .orElse(Instant.MAX)
                        .plus(ContributionCheck.OWN_TIME)
                : Instant.MAX;
    }

    /** The whole draw, once both contributions are there. */
    Optional<DrawRecord> record() {
        Map<DrawParty, DrawRecord.Shown> shown = new EnumMap<>(DrawParty.class);
        for (DrawCommitmentRow each : committed) {
            DrawCommitment commitment = DrawCommitment.read(each.document);
            revealOf(commitment.party())
                    .ifPresent(reveal -> shown.put(
                            commitment.party(),
                            new DrawRecord.Shown(reveal.by(), commitment.commitment(), reveal.octets())));
        }
        return shown.size() == DrawParty.values().length ? Optional.of(DrawRecord.of(list(), shown)) : Optional.empty();
    }

    DrawState toState() {
        List<DrawState.Party> parties = committed.stream()
                .map(each -> {
                    DrawParty party = DrawParty.of(Objects.requireNonNull(each.party));
                    return new DrawState.Party(
                            party,
                            Objects.requireNonNull(each.person),
                            Objects.requireNonNull(each.committedAt),
                            revealOf(party).map(DrawReveal::by).orElse(null));
                })
                .toList();
        return new DrawState(
                list(), Objects.requireNonNull(row.frozenAt), Octets.of(opener.certificate), parties, record());
    }
}

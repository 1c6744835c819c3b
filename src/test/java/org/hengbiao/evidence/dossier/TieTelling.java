package org.hengbiao.evidence.dossier;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.TieList;
import org.hengbiao.evidence.dossier.Parties.Party;
import org.hengbiao.evidence.draw.Contributing;
import org.hengbiao.evidence.draw.ContributionCheck;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.DrawTicket;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.SealedContribution;

/** The acts of a draw between tied bids, as they must be or with one thing wrong. */
record TieTelling(Story story, Twist twist) {

    /** What is told otherwise than it must be. */
    enum Twist {
        NONE,
        OPENER_OPENS,
        CHANGED_LIST,
        SWAPPED_CONTRIBUTIONS,
        OTHER_CONTRIBUTION,
        TWOFOLD_ENVELOPE,
        SECOND_DRAW,
        EARLY_REVEAL,
        IMPATIENT_OPENER,
        STRANGER_REVEALS,
        AGENCY_SUPERVISES_ITSELF,
        OTHER_ORDER,
        OTHER_SEED,
        OPENER_OF_THE_AGENCY,
        NO_COMMITMENT
    }

    private static final UUID DRAW = UUID.fromString("0198c0de-0000-7000-8000-00000000000d");

    private record Held(Party party, Octets octets, DrawCommitment commitment) {}

    DrawnOrder tell(TieList ties) {
        Party opener = twist == Twist.OPENER_OF_THE_AGENCY ? story.parties.agency : story.parties.openers.get(0);
        SealOffer offer = new SealOffer(Octets.of(Certificates.der(story.parties.drawKey.certificate())));
        story.general(
                "DrawOpenerOffered",
                opener.actor(),
                JsonObject.with("certificate", offer.certificate().base64()).build(),
                opener.sign(offer.canonical()));
        DrawList list = list(ties, DRAW);
        freeze(list);
        Map<DrawParty, Held> held = new EnumMap<>(DrawParty.class);
        for (DrawParty party : DrawParty.values()) {
            held.put(party, hold(list, party));
        }
        Map<DrawParty, DrawReveal> shown = show(list, held, opener);
        DrawRecord record = record(list, held, shown);
        drawn(record);
        if (twist == Twist.SECOND_DRAW) {
            DrawList again = list(ties, UUID.fromString("0198c0de-0000-7000-8000-00000000000e"));
            freeze(again);
        }
        return twist == Twist.OTHER_ORDER ? reversed(record.order()) : record.order();
    }

    private DrawList list(TieList ties, UUID draw) {
        List<DrawTicket> tickets = new ArrayList<>(ties.tickets());
        if (twist == Twist.CHANGED_LIST) {
            tickets.add(new DrawTicket(List.of("f".repeat(64))));
        }
        return new DrawList(
                draw,
                DrawPurpose.TIE,
                TieList.subject(Story.TENDER, "1"),
                story.parties.agency.organisation(),
                Certificates.fingerprint(story.parties.drawKey.certificate()),
                ties.filter(),
                tickets);
    }

    private void freeze(DrawList list) {
        story.told(
                "DrawListFrozen",
                story.parties.agency.actor(),
                JsonObject.with("draw", list.draw().toString())
                        .with("list", list.digest().hex())
                        .with("document", list.toJson())
                        .build(),
                null);
    }

    private Held hold(DrawList list, DrawParty party) {
        Party person = party == DrawParty.AGENCY || twist == Twist.AGENCY_SUPERVISES_ITSELF
                ? story.parties.agency
                : story.parties.supervisor;
        Octets octets = SealedContribution.fresh(new SecureRandom());
        try {
            DrawCommitment commitment =
                    new Contributing(list, party).commit(octets, story.parties.drawKey.certificate());
            if (twist == Twist.TWOFOLD_ENVELOPE && party == DrawParty.AGENCY) {
                DrawCommitment other = new Contributing(list, party)
                        .commit(SealedContribution.fresh(new SecureRandom()), story.parties.drawKey.certificate());
                commitment =
                        new DrawCommitment(list.draw(), list.digest(), party, commitment.commitment(), other.sealed());
            }
            if (twist != Twist.NO_COMMITMENT || party == DrawParty.AGENCY) {
                commit(person, commitment);
            }
            if (twist == Twist.EARLY_REVEAL && party == DrawParty.AGENCY) {
                reveal(person, new Contributing(list, party).reveal(octets));
            }
            return new Held(person, octets, commitment);
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    private void commit(Party person, DrawCommitment commitment) {
        story.told(
                "DrawContributionCommitted",
                person.actor(),
                JsonObject.with("draw", commitment.draw().toString())
                        .with("list", commitment.list().hex())
                        .with("party", commitment.party().text())
                        .with("commitment", commitment.commitment().hex())
                        .build(),
                person.sign(commitment.canonical()));
    }

    private void reveal(Party person, DrawReveal reveal) {
        story.told(
                "DrawContributionRevealed",
                person.actor(),
                JsonObject.with("draw", reveal.draw().toString())
                        .with("list", reveal.list().hex())
                        .with("party", reveal.party().text())
                        .with("by", reveal.by().text())
                        .build(),
                person.sign(reveal.canonical()));
    }

    private Map<DrawParty, DrawReveal> show(DrawList list, Map<DrawParty, Held> held, Party opener) {
        Map<DrawParty, DrawReveal> shown = new EnumMap<>(DrawParty.class);
        Held agency = held.get(DrawParty.AGENCY);
        Held supervisor = held.get(DrawParty.SUPERVISOR);
        boolean swapped = twist == Twist.SWAPPED_CONTRIBUTIONS;
        Octets first = swapped ? supervisor.octets() : agency.octets();
        if (twist == Twist.OTHER_CONTRIBUTION) {
            first = SealedContribution.fresh(new SecureRandom());
        }
        shown.put(DrawParty.AGENCY, new Contributing(list, DrawParty.AGENCY).reveal(first));
        Contributing supervisors = new Contributing(list, DrawParty.SUPERVISOR);
        boolean opens = twist == Twist.OPENER_OPENS || twist == Twist.IMPATIENT_OPENER;
        shown.put(
                DrawParty.SUPERVISOR,
                opens
                        ? opened(supervisors, supervisor.commitment())
                        : supervisors.reveal(swapped ? agency.octets() : supervisor.octets()));
        if (twist != Twist.EARLY_REVEAL) {
            reveal(
                    twist == Twist.STRANGER_REVEALS ? story.parties.supervisor : agency.party(),
                    shown.get(DrawParty.AGENCY));
        }
        if (twist == Twist.OPENER_OPENS) {
            story.pass(ContributionCheck.OWN_TIME);
        }
        reveal(opens ? opener : supervisor.party(), shown.get(DrawParty.SUPERVISOR));
        return shown;
    }

    private DrawReveal opened(Contributing place, DrawCommitment commitment) {
        try {
            return place.open(commitment, story.parties.drawKey.decryption());
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    private static DrawRecord record(DrawList list, Map<DrawParty, Held> held, Map<DrawParty, DrawReveal> reveals) {
        Map<DrawParty, DrawRecord.Shown> shown = new EnumMap<>(DrawParty.class);
        reveals.forEach((party, reveal) -> shown.put(
                party,
                new DrawRecord.Shown(reveal.by(), held.get(party).commitment().commitment(), reveal.octets())));
        return DrawRecord.of(list, shown);
    }

    private void drawn(DrawRecord record) {
        DrawnOrder order = twist == Twist.OTHER_ORDER ? reversed(record.order()) : record.order();
        Sha256 seed = twist == Twist.OTHER_SEED ? Sha256.ofText("other") : record.seed();
        story.told(
                "LotsDrawn",
                Actor.PLATFORM,
                JsonObject.with("draw", record.list().draw().toString())
                        .with("list", record.list().digest().hex())
                        .with("seed", seed.hex())
                        .with("order", JsonArray.ofTexts(order.names()))
                        .build(),
                null);
    }

    private static DrawnOrder reversed(DrawnOrder order) {
        List<DrawTicket> tickets = new ArrayList<>(order.tickets());
        java.util.Collections.reverse(tickets);
        return new DrawnOrder(tickets);
    }
}

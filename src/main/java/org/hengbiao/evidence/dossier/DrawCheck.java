package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.TieList;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawPurpose;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.scoring.Ranking;

/** Every draw that a dossier tells of, made again; and the one that separated tied bids, against the ranking. */
record DrawCheck(StatementSet statements, SignedActs acts, UUID tenderId, PublicationCheck.Tender tender) {

    private static final List<String> ACTS =
            List.of("DrawContributionCommitted", "DrawContributionRevealed", "LotsDrawn");

    /**
     * The draws of a dossier.
     *
     * @param records all, in the order in which their lists were frozen
     * @param tie the order of the tied bids; empty when nothing was tied
     */
    record Draws(List<DrawRecord> records, Optional<DrawnOrder> tie) {}

    /**
     * Checks all draws.
     *
     * @param undrawn the ranking before any draw
     * @throws BrokenLink for the first that does not hold
     */
    Draws check(Ranking undrawn) throws IOException {
        List<DrawRecord> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<DrawnOrder> tie = Optional.empty();
        for (Stated frozen : statements.of("DrawListFrozen")) {
            DrawList list = BrokenLink.at(frozen.name(), () -> list(frozen));
            frozen.require(
                    seen.add(list.purpose().text() + " " + list.subject())
                            && seen.add(list.draw().toString()),
                    "is a second list for the same purpose and subject");
            DrawRecord record = new DrawActs(statements, acts, frozen, list).record();
            requireResult(frozen, record);
            records.add(record);
            if (list.purpose() == DrawPurpose.TIE) {
                requireTie(frozen, list, new TieList(undrawn));
                tie = Optional.of(record.order());
            }
        }
        requireKnown(seen);
        BrokenLink.unless(
                tie.isPresent() || undrawn.awaitingDraw().isEmpty(),
                "DrawListFrozen: bids are tied, and no draw separated them (O87 art 68)");
        return new Draws(List.copyOf(records), tie);
    }

    private DrawList list(Stated frozen) {
        DrawList list =
                DrawList.read(frozen.fields().object("document").object().canonical());
        frozen.require(
                list.digest().equals(frozen.fields().sha256("list"))
                        && list.draw().equals(frozen.fields().uuid("draw")),
                "names another list or draw than the one that it holds");
        frozen.require(list.agency().equals(tender.agency()), "names another agency than the tender's");
        return list;
    }

    private void requireResult(Stated frozen, DrawRecord record) {
        Stated drawn = DrawActs.only(statements, "LotsDrawn", record.list().draw());
        frozen.require(!drawn.at().isBefore(frozen.at()), "was frozen after the draw");
        drawn.require(
                drawn.fields().sha256("list").equals(record.list().digest())
                        && drawn.fields().sha256("seed").equals(record.seed()),
                "states another list or seed than list and contributions give");
        JsonArray order = JsonArray.ofTexts(record.order().names());
        drawn.require(
                JsonArray.ofTexts(drawn.fields().texts("order")).equals(order),
                "states another order than the one that follows from the seed");
        for (Stated shown : statements.of("DrawContributionRevealed")) {
            boolean own = shown.fields().uuid("draw").equals(record.list().draw());
            shown.require(!own || !drawn.at().isBefore(shown.at()), "was revealed after the draw");
        }
    }

    /** The tied bids were put on the list, all of them and no other, after all sheets had been revealed. */
    private void requireTie(Stated frozen, DrawList list, TieList ties) {
        frozen.require(
                list.subject().equals(TieList.subject(tenderId, tender.lots().get(0))),
                "is for another lot than the dossier's");
        frozen.require(ties.isNeeded(), "draws between bids of which none are tied");
        frozen.require(
                list.tickets().equals(ties.tickets()),
                "freezes other bids than those that are tied by the recomputed ranking (O87 art 31, 68)");
        frozen.require(list.filter().equals(ties.filter()), "states another filter than the recomputed ranking gives");
        for (Stated revealed : statements.of("SheetRevealed")) {
            frozen.require(!frozen.at().isBefore(revealed.at()), "was frozen before all sheets were revealed");
        }
    }

    private void requireKnown(Set<String> seen) {
        for (String act : ACTS) {
            for (Stated stated : statements.of(act)) {
                stated.require(
                        seen.contains(stated.fields().uuid("draw").toString()),
                        "is of a draw whose list was not frozen");
            }
        }
    }
}

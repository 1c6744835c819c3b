package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.evidence.draw.ContributionCheck;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawList;
import org.hengbiao.evidence.draw.DrawParty;
import org.hengbiao.evidence.draw.DrawRecord;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.Revelation;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Rejection;

/** What was signed for one draw: the opener's offer, both commitments, and what brought both contributions to light. */
record DrawActs(StatementSet statements, SignedActs acts, Stated frozen, DrawList list) {

    private record Opener(Stated offered, X509Certificate certificate, Register.Registration person) {}

    private record Committed(Stated stated, DrawCommitment commitment, Register.Registration signer) {}

    /** The one statement of an act about a draw. */
    static Stated only(StatementSet statements, String act, UUID draw) {
        List<Stated> found = statements.of(act).stream()
                .filter(stated -> stated.fields().uuid("draw").equals(draw))
                .toList();
        BrokenLink.unless(
                found.size() == 1,
                "draw " + draw + " has " + found.size() + " statements " + act + " where one must be");
        return found.get(0);
    }

    /**
     * The draw as it follows from what was frozen and signed.
     *
     * @throws BrokenLink for the first act that is missing, early, foreign, or does not fit what was committed to
     */
    DrawRecord record() throws IOException {
        Opener opener = opener();
        ContributionCheck check = new ContributionCheck(list, opener.certificate());
        Map<DrawParty, Committed> committed = new EnumMap<>(DrawParty.class);
        for (DrawParty party : DrawParty.values()) {
            committed.put(party, committed(party, check));
        }
        requireApart(committed, opener);
        Map<DrawParty, DrawRecord.Shown> shown = new EnumMap<>(DrawParty.class);
        for (Map.Entry<DrawParty, Committed> each : committed.entrySet()) {
            DrawReveal reveal = revealed(each.getKey(), committed, check, opener);
            shown.put(
                    each.getKey(),
                    new DrawRecord.Shown(
                            reveal.by(), each.getValue().commitment().commitment(), reveal.octets()));
        }
        return DrawRecord.of(list, shown);
    }

    private Opener opener() throws IOException {
        for (Stated offered : statements.of("DrawOpenerOffered")) {
            SealOffer offer = SealOffer.read(acts.of(offered).content());
            if (offer.certificate().sha256().equals(list.sealedTo())) {
                frozen.require(
                        !offered.at().isAfter(frozen.at()), "was frozen before its opener offered a certificate");
                return new Opener(
                        offered,
                        BrokenLink.at(offered.name(), offer::parsed),
                        acts.of(offered).signer());
            }
        }
        throw new BrokenLink(frozen.name() + ": no opener offered the certificate to which contributions were sealed");
    }

    private Committed committed(DrawParty party, ContributionCheck check) {
        List<Stated> found = ofParty("DrawContributionCommitted", party);
        BrokenLink.unless(
                found.size() == 1,
                "draw " + list.draw() + ": " + party.text() + " committed " + found.size() + " times, not once");
        Stated stated = found.get(0);
        DrawCommitment commitment = DrawCommitment.read(acts.of(stated).content());
        refuse(stated, check.fault(commitment).map(fault -> fault));
        stated.require(!stated.at().isBefore(frozen.at()), "was committed before the list was frozen");
        return new Committed(stated, commitment, acts.of(stated).signer());
    }

    /** Agency, supervisor and opener are three people, the agency's of the agency and the others of none that has a part. */
    private void requireApart(Map<DrawParty, Committed> committed, Opener opener) {
        Committed agency = java.util.Objects.requireNonNull(committed.get(DrawParty.AGENCY));
        Committed supervisor = java.util.Objects.requireNonNull(committed.get(DrawParty.SUPERVISOR));
        agency.stated()
                .require(
                        agency.signer().organisation().equals(list.agency()),
                        "is not of the agency, whose part it takes");
        supervisor
                .stated()
                .require(
                        !supervisor.signer().person().equals(agency.signer().person())
                                && !supervisor.signer().organisation().equals(list.agency()),
                        "is of the agency itself, which nobody of it supervises");
        CreditCode opens = opener.person().organisation();
        opener.offered()
                .require(
                        !opens.equals(list.agency())
                                && !opens.equals(supervisor.signer().organisation()),
                        "is of an organisation that contributes to the draw itself");
        for (Stated bid : statements.of("BidReceived")) {
            String vendor = bid.fields().text("vendor");
            supervisor
                    .stated()
                    .require(
                            !vendor.equals(supervisor.signer().organisation().text()) && !vendor.equals(opens.text()),
                            "supervisor or opener is of bidder " + vendor);
        }
    }

    private DrawReveal revealed(
            DrawParty party, Map<DrawParty, Committed> committed, ContributionCheck check, Opener opener) {
        List<Stated> found = ofParty("DrawContributionRevealed", party);
        BrokenLink.unless(
                found.size() == 1,
                "draw " + list.draw() + ": the contribution of " + party.text() + " was revealed " + found.size()
                        + " times, not once");
        Stated stated = found.get(0);
        DrawReveal reveal = DrawReveal.read(acts.of(stated).content());
        Committed own = java.util.Objects.requireNonNull(committed.get(party));
        refuse(stated, check.fault(own.commitment(), reveal).map(fault -> fault));
        committed
                .values()
                .forEach(each -> stated.require(
                        !stated.at().isBefore(each.stated().at()), "was revealed before both parties had committed"));
        boolean opened = reveal.by() != Revelation.PARTY;
        committed
                .values()
                .forEach(each -> stated.require(
                        !opened || !stated.at().isBefore(each.stated().at().plus(ContributionCheck.OWN_TIME)),
                        "was opened before its party had had its time to show it"));
        UUID signer = acts.of(stated).signer().person();
        UUID entitled = opened ? opener.person().person() : own.signer().person();
        stated.require(signer.equals(entitled), "was revealed by neither its party nor the opener");
        return reveal;
    }

    private List<Stated> ofParty(String act, DrawParty party) {
        return statements.of(act).stream()
                .filter(stated -> stated.fields().uuid("draw").equals(list.draw())
                        && stated.fields().text("party").equals(party.text()))
                .toList();
    }

    private static void refuse(Stated stated, Optional<Rejection> fault) {
        fault.ifPresent(why -> {
            throw new BrokenLink(stated.name() + ": " + why.code() + ": " + why.detail());
        });
    }
}

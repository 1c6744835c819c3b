package org.hengbiao.evidence.dossier;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.draw.DrawCommitment;
import org.hengbiao.evidence.draw.DrawReveal;
import org.hengbiao.evidence.draw.SealOffer;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.Rehearsal;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.sealing.Withdrawal;

/** The acts that a dossier can tell of. An act that stands in neither list is not passed over: the verification fails. */
final class ActKinds {

    /** Acts that a person signs, with the type of what is signed. */
    static final Map<String, String> SIGNED = Map.ofEntries(
            Map.entry("OpeningKeySigned", OpeningKeyStatement.TYPE),
            Map.entry("OpeningRehearsed", Rehearsal.TYPE),
            Map.entry("BidReceived", Manifest.TYPE),
            Map.entry("BidWithdrawn", Withdrawal.TYPE),
            Map.entry("ShareReleased", ShareRelease.TYPE),
            Map.entry("QualificationReviewed", GateReview.typeOf(Stage.QUALIFICATION)),
            Map.entry("ConformityReviewed", GateReview.typeOf(Stage.CONFORMITY)),
            Map.entry("SheetRevealed", ScoreSheet.TYPE),
            Map.entry("DrawOpenerOffered", SealOffer.TYPE),
            Map.entry("DrawContributionCommitted", DrawCommitment.TYPE),
            Map.entry("DrawContributionRevealed", DrawReveal.TYPE),
            Map.entry("ReportSigned", EvaluationReport.TYPE),
            Map.entry("AwardDecided", AwardDecision.TYPE),
            Map.entry("ContractSigned", Contract.TYPE));

    /** Acts for which the platform's word and its log stand alone. */
    static final Set<String> ATTESTED = Set.of(
            "CertificateRegistered",
            "OrganisationAdded",
            "AuthorityAccepted",
            "RevocationListAdded",
            "ClockMoved",
            "OpeningKeyAdded",
            "OpeningKeyAssigned",
            "TenderPublished",
            "BidRefused",
            "BoxClosed",
            "PartsRehashed",
            "BidOpened",
            "TenderOpened",
            "TenderFailed",
            "CommitteeFormed",
            "InterestsDeclared",
            "ConformityDecided",
            "SheetLocked",
            "SheetsLocked",
            "DrawListFrozen",
            "LotsDrawn",
            "AwardAnnounced",
            "DeliveryAccepted",
            "AdmissionCaseOpened",
            "AdmissionCaseDecided");

    private ActKinds() {}

    /** All names, for whoever assembles dossiers. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(SIGNED.keySet());
        all.addAll(ATTESTED);
        return all;
    }
}

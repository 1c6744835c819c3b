package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.scoring.ScoringRule;

/** What the published tender pinned: rule, deadline, opening certificate. */
record PublicationCheck(StoredZip zip, StatementSet statements) {

    /**
     * A published tender.
     *
     * @param stated the statement
     * @param rule the scoring rule that it pins
     * @param deadline of bids
     * @param coreItem the item whose product is judged
     * @param custody how bidders were told the opening key is kept
     * @param purchaser who decides
     * @param agency who runs it
     * @param lots their names
     */
    record Tender(
            Stated stated,
            ScoringRule rule,
            Instant deadline,
            String coreItem,
            String custody,
            CreditCode purchaser,
            CreditCode agency,
            List<String> lots) {}

    Tender check(OpeningKeyCheck.Key key) throws IOException {
        Stated stated = statements.only("TenderPublished");
        JsonReader in = stated.fields();
        ScoringRule rule = BrokenLink.at(
                "file " + DossierNames.RULE, () -> ScoringRule.fromCanonical(zip.read(DossierNames.RULE)));
        stated.require(
                rule.digest().equals(in.sha256("rule")), "pins another scoring rule than the dossier's rule.json");
        stated.require(!key.assigned().at().isAfter(stated.at()), "was published before it had an opening key");
        stated.require(
                in.uuid("openingKey").equals(key.statement().key())
                        && in.sha256("openingCertificate")
                                .equals(key.statement().certificate())
                        && in.sha256("openingStatement").equals(key.digest()),
                "pins another opening key than the one that was assigned");
        stated.require(in.text("custody").equals(key.custody()), "tells another custody than the openers signed");
        Tender tender = new Tender(
                stated,
                rule,
                in.instant("deadline"),
                in.text("coreItem"),
                in.text("custody"),
                new CreditCode(in.text("purchaser")),
                new CreditCode(in.text("agency")),
                in.texts("lots"));
        stated.require(stated.at().isBefore(tender.deadline()), "was published after its own deadline");
        stated.require(tender.lots().size() == 1, "has several lots, which this verifier does not know");
        return tender;
    }
}

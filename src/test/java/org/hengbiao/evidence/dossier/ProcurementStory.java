package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.BidFactsReader;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.TieList;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.acts.EvaluationReport;
import org.hengbiao.evidence.acts.GateReview;
import org.hengbiao.evidence.acts.ScoreSheet;
import org.hengbiao.evidence.dossier.BidMaking.Made;
import org.hengbiao.evidence.dossier.Parties.Party;
import org.hengbiao.evidence.draw.DrawnOrder;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.scoring.Stage;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.PackageRefused;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.sealing.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * One whole procurement: five vendors, of whom one replaces its bid, one withdraws it, and one's does not open; five members;
 * three openers, two of whom release their shares.
 */
final class ProcurementStory {

    static final Instant DEADLINE = Instant.parse("2026-04-01T01:00:00Z");
    private static final String RULE = "src/test/resources/evidence/dossier/rule.yaml";

    private final Story story;
    private final Parties parties;
    private final ScoringRule rule;
    private final List<Made> present = new ArrayList<>();
    private final List<EvaluationReplay.Opened> opened = new ArrayList<>();
    private final List<Statement> boxed = new ArrayList<>();

    private final @Nullable TieTelling ties;

    private ProcurementStory(Story story, @Nullable TieTelling ties) throws IOException {
        this.story = story;
        this.ties = ties;
        this.parties = story.parties;
        this.rule = ScoringRule.parse(Files.readAllBytes(Path.of(RULE)));
        story.rule = rule.canonical();
    }

    /** A story that verifies. */
    static Story tell(String origin, boolean sandbox) {
        return tell(new Story(origin, sandbox), null);
    }

    /** A story in which the bids of A and B are tied, and drawn as {@code twist} says. */
    static Story tied(String origin, TieTelling.Twist twist) {
        Story story = new Story(origin, false);
        return tell(story, new TieTelling(story, twist));
    }

    private static Story tell(Story story, @Nullable TieTelling ties) {
        try {
            ProcurementStory telling = new ProcurementStory(story, ties);
            telling.prepare();
            telling.publish();
            telling.bid();
            Statement closing = telling.close();
            telling.release(closing);
            telling.open();
            telling.judge(closing);
            return story;
        } catch (IOException | GeneralSecurityException | PackageRefused e) {
            throw new AssertionError(e);
        }
    }

    private void prepare() {
        for (Party party : parties.all()) {
            story.general(
                    "CertificateRegistered",
                    party.actor(),
                    JsonObject.with(
                                    "certificate",
                                    base64(Certificates.der(party.signing().certificate())))
                            .with("intermediates", JsonArray.of())
                            .with("organisation", party.organisation().text())
                            .with("person", party.person().toString())
                            .build(),
                    null);
        }
        OpeningKeyStatement statement = parties.ceremony.statement();
        byte[] document = statement.toJson().canonical();
        story.general(
                "OpeningKeyAdded",
                parties.openers.get(0).actor(),
                JsonObject.with("key", parties.key.toString())
                        .with("certificate", statement.certificate().hex())
                        .with("statement", Sha256.of(document).hex())
                        .with("threshold", 2)
                        .with("shares", 3)
                        .build(),
                null);
        for (int i = 0; i < 3; i++) {
            Party opener = parties.openers.get(i);
            story.general(
                    "OpeningKeySigned",
                    opener.actor(),
                    JsonObject.with("key", parties.key.toString())
                            .with("index", i + 1L)
                            .build(),
                    opener.sign(document));
        }
    }

    private void publish() {
        OpeningKeyStatement statement = parties.ceremony.statement();
        story.told(
                "OpeningKeyAssigned",
                Actor.PLATFORM,
                JsonObject.with("key", parties.key.toString())
                        .with("certificate", statement.certificate().hex())
                        .build(),
                null);
        story.told(
                "TenderPublished",
                parties.agency.actor(),
                JsonObject.with("number", "示例-2026-001")
                        .with("purchaser", parties.purchaser.organisation().text())
                        .with("agency", parties.agency.organisation().text())
                        .with("deadline", DEADLINE.toString())
                        .with("coreItem", "1")
                        .with("lots", JsonArray.ofTexts(List.of("1")))
                        .with("rule", rule.digest().hex())
                        .with("openingKey", parties.key.toString())
                        .with("openingCertificate", statement.certificate().hex())
                        .with(
                                "openingStatement",
                                Sha256.of(statement.toJson().canonical()).hex())
                        .with("custody", Story.CUSTODY)
                        .build(),
                null);
    }

    private void bid() throws IOException, GeneralSecurityException, PackageRefused {
        story.at("2026-03-20T01:00:00Z");
        Made first = receive(maker(0, "A", "420000.00").make(1, null));
        present.add(
                receive(maker(0, "A", ties == null ? "400000.00" : "380000.00").make(2, first.name())));
        present.add(receive(maker(1, "B", "380000.00").make(1, null)));
        present.add(receive(maker(2, "C", "450000.00").make(1, null)));
        withdraw(receive(maker(3, "D", "300000.00").make(1, null)), parties.vendors.get(3));
        present.add(receive(maker(4, "E", "410000.00").make(1, null)));
        story.told(
                "BidRefused",
                Actor.PLATFORM,
                JsonObject.with("vendor", parties.vendors.get(3).organisation().text())
                        .with("code", "part-hash")
                        .with("detail", "A part differs from its manifest.")
                        .build(),
                null);
    }

    private BidMaking maker(int vendor, String brand, String price) {
        return new BidMaking(parties, parties.vendors.get(vendor), brand, price);
    }

    private Made receive(Made made) {
        Sha256 replaces = made.manifest().replaces();
        boxed.add(story.told(
                "BidReceived",
                Actor.vendor(made.manifest().place().vendor()),
                JsonObject.with("vendor", made.manifest().place().vendor().text())
                        .with("lot", "1")
                        .with("version", made.manifest().place().version())
                        .with("manifest", made.name().hex())
                        .with("replaces", replaces == null ? Json.nothing() : Json.text(replaces.hex()))
                        .build(),
                made.act()));
        return made;
    }

    private void withdraw(Made made, Party vendor) {
        Withdrawal withdrawal = new Withdrawal(Story.TENDER, "1", vendor.organisation(), 1, made.name());
        boxed.add(story.told(
                "BidWithdrawn",
                Actor.vendor(vendor.organisation()),
                JsonObject.with("vendor", vendor.organisation().text())
                        .with("lot", "1")
                        .with("version", 1)
                        .with("manifest", made.name().hex())
                        .build(),
                vendor.sign(withdrawal.toJson().canonical())));
    }

    private Statement close() {
        story.at(DEADLINE.toString());
        List<String> entries =
                boxed.stream().map(each -> each.entry().hex()).sorted().toList();
        Statement closing = story.told(
                "BoxClosed",
                Actor.PLATFORM,
                JsonObject.with("deadline", DEADLINE.toString())
                        .with("entries", JsonArray.ofTexts(entries))
                        .build(),
                null);
        story.told(
                "PartsRehashed",
                Actor.PLATFORM,
                JsonObject.with("parts", Json.integer(4))
                        .with("mismatches", JsonArray.of())
                        .build(),
                null);
        return closing;
    }

    private void release(Statement closing) {
        String checkpoint =
                new String(story.log.early(DEADLINE.plusSeconds(5)).format(), java.nio.charset.StandardCharsets.UTF_8);
        for (int i : List.of(0, 2)) {
            ShareRelease release =
                    new ShareRelease(parties.key, Story.TENDER, closing.entry(), parties.shares.get(i), checkpoint);
            Party opener = parties.openers.get(i);
            story.told(
                    "ShareReleased",
                    opener.actor(),
                    JsonObject.with("key", parties.key.toString())
                            .with("index", i + 1L)
                            .with("closing", closing.entry().hex())
                            .build(),
                    opener.sign(release.toJson().canonical()));
        }
    }

    private void open() {
        List<JsonObject> lines = new ArrayList<>();
        for (Made made : present) {
            boolean opens = !made.bid().offers().get(0).product().brand().endsWith("E");
            JsonObject.Builder fields = JsonObject.with("lot", "1")
                    .with("vendor", made.manifest().place().vendor().text())
                    .with("bid", made.name().hex())
                    .with("branch", opens ? "opened" : "unopened-by-bidder");
            if (opens) {
                fields.with("price", made.bid().price().toString());
                opened.add(new EvaluationReplay.Opened(made.name(), made.bid()));
                story.packages.put(made.name(), made.zip());
            } else {
                fields.with("reason", "The signature of bid.json is wrong.");
            }
            lines.add(fields.build());
            story.told(
                    "BidOpened",
                    Actor.PLATFORM,
                    (opens ? fields.with("package", Sha256.of(made.zip()).hex()) : fields).build(),
                    null);
        }
        story.openingRecord = JsonObject.with("type", "hengbiao.org/opening-record@v1")
                .with("tender", Story.TENDER.toString())
                .with("bids", JsonArray.ofObjects(lines.stream()))
                .build()
                .canonical();
        story.told(
                "TenderOpened",
                parties.agency.actor(),
                JsonObject.with("record", Sha256.of(story.openingRecord).hex())
                        .with("bids", present.size())
                        .build(),
                null);
    }

    private void judge(Statement closing) {
        story.told(
                "CommitteeFormed",
                parties.agency.actor(),
                JsonObject.with("formation", Json.integer(1))
                        .with(
                                "members",
                                JsonArray.ofObjects(parties.members.stream()
                                        .map(member -> JsonObject.with(
                                                        "person",
                                                        member.person().toString())
                                                .build())))
                        .build(),
                null);
        GateReview qualification = review(Stage.QUALIFICATION, "classified-test-certificate");
        story.told(
                "QualificationReviewed",
                parties.agency.actor(),
                JsonObject.with("qualified", Json.integer(3)).with("bids", 3).build(),
                parties.agency.sign(qualification.canonical()));
        GateReview conformity = review(Stage.CONFORMITY, "responsive");
        parties.members.forEach(member -> story.told(
                "ConformityReviewed", member.actor(), JsonObject.empty(), member.sign(conformity.canonical())));
        List<EvaluationReplay.SignedSheet> sheets = sheets(closing);
        EvaluationReplay replay = new EvaluationReplay(
                new BidFactsReader(rule, "1", DEADLINE),
                opened,
                qualification,
                parties.members.stream().map(member -> conformity).toList());
        Optional<DrawnOrder> drawn =
                ties == null ? Optional.empty() : Optional.of(ties.tell(new TieList(replay.ranking(sheets))));
        award(replay.result(Story.TENDER, "1", sheets, drawn));
    }

    private GateReview review(Stage stage, String gate) {
        List<GateReview.Decision> decisions = opened.stream()
                .map(bid -> new GateReview.Decision(bid.bid(), gate, true, "符合"))
                .toList();
        List<String> confirmed = stage == Stage.CONFORMITY
                ? List.of()
                : Stream.of("A", "B", "C")
                        .flatMap(brand ->
                                Stream.of("示例-classified-test-" + brand, "示例-commercial-cryptography-" + brand))
                        .toList();
        return new GateReview(stage, Story.TENDER, "1", decisions, confirmed);
    }

    private List<EvaluationReplay.SignedSheet> sheets(Statement closing) {
        List<byte[]> signed = new ArrayList<>();
        List<EvaluationReplay.SignedSheet> sheets = new ArrayList<>();
        for (Party member : parties.members) {
            List<ScoreSheet.Grade> grades = opened.stream()
                    .map(bid -> new ScoreSheet.Grade(bid.bid(), "design", new BigDecimal("15.5"), "写明全部链路"))
                    .toList();
            ScoreSheet sheet = new ScoreSheet(Story.TENDER, "1", member.person(), closing.entry(), grades);
            byte[] act = member.sign(sheet.canonical());
            signed.add(act);
            sheets.add(new EvaluationReplay.SignedSheet(Sha256.of(act), sheet));
            story.told(
                    "SheetLocked",
                    member.actor(),
                    JsonObject.with("sheet", Sha256.of(act).hex()).build(),
                    null);
        }
        for (int i = 0; i < signed.size(); i++) {
            story.told("SheetRevealed", parties.members.get(i).actor(), JsonObject.empty(), signed.get(i));
        }
        story.told(
                "SheetsLocked",
                Actor.PLATFORM,
                JsonObject.with("sheets", Json.integer(5)).build(),
                null);
        return sheets;
    }

    private void award(EvaluationReplay.Result result) {
        story.ranking = result.ranking().toJson().canonical();
        EvaluationReport report = result.report();
        parties.members.forEach(member -> story.told(
                "ReportSigned",
                member.actor(),
                JsonObject.with("report", report.digest().hex()).build(),
                member.sign(report.canonical())));
        EvaluationReport.Place first = report.ranking().get(0);
        AwardDecision decision =
                new AwardDecision(Story.TENDER, "1", report.digest(), first.vendor(), first.bid(), first.price());
        JsonObject awarded = JsonObject.with("winner", first.vendor().text())
                .with("bid", first.bid().hex())
                .with("price", first.price().toString())
                .build();
        story.told("AwardDecided", parties.purchaser.actor(), awarded, parties.purchaser.sign(decision.canonical()));
        announce(first);
    }

    private void announce(EvaluationReport.Place first) {
        Made winning = present.stream()
                .filter(made -> made.name().equals(first.bid()))
                .findFirst()
                .orElseThrow();
        JsonObject.Builder item = JsonObject.with("item", "1")
                .with("brand", winning.bid().offers().get(0).product().brand())
                .with("model", winning.bid().offers().get(0).product().model())
                .with("unitPrice", winning.bid().price().toString());
        story.awardNotice = JsonObject.with("type", "hengbiao.org/award-notice@v1")
                .with("tender", Story.TENDER.toString())
                .with(
                        "winner",
                        JsonObject.with("vendor", first.vendor().text())
                                .with("amount", first.price().toString())
                                .build())
                .with("items", JsonArray.of(item.build()))
                .build()
                .canonical();
        story.told(
                "AwardAnnounced",
                parties.agency.actor(),
                JsonObject.with("notice", Sha256.of(story.awardNotice).hex()).build(),
                null);
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}

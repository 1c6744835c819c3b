package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hengbiao.evidence.EvaluationReplay;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.acts.AwardDecision;
import org.hengbiao.evidence.dossier.Checklist.Stopped;
import org.hengbiao.evidence.dossier.Checklist.Task;
import org.hengbiao.evidence.dossier.Verdict.Outcome;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.TrustAnchors;

/**
 * Verifies a dossier offline, from the octets of its files to the award: signatures, inclusion in the log, completeness of the
 * box, key and releases, digests, then every score and the ranking again. It fails closed: what it does not know, it refuses.
 */
public final class DossierVerification {

    private final StoredZip zip;
    private final Optional<Anchors> anchors;
    private final Checklist list;
    private final Consumer<DossierScores> scores;

    private DossierVerification(
            StoredZip zip, Optional<Anchors> anchors, Checklist list, Consumer<DossierScores> scores) {
        this.zip = zip;
        this.anchors = anchors;
        this.list = list;
        this.scores = scores;
    }

    /**
     * Verifies a dossier.
     *
     * @param dossier the file
     * @param anchors what the reader trusts; without them a dossier can only be self-consistent
     * @return the verdict, whatever is in the file
     */
    public static Verdict verify(Path dossier, Optional<Anchors> anchors) {
        return verify(dossier, anchors, computed -> {});
    }

    /** As {@link #verify}; {@code scores} is told what was computed again, once all that it rests on holds. */
    static Verdict verify(Path dossier, Optional<Anchors> anchors, Consumer<DossierScores> scores) {
        Checklist list = new Checklist();
        List<String> attested = new ArrayList<>();
        try (StoredZip zip = list.make(Tasks.ARCHIVE, () -> open(dossier))) {
            new DossierVerification(zip, anchors, list, scores).verify(attested);
            Outcome outcome = anchors.isPresent() ? Outcome.VERIFIED : Outcome.SELF_CONSISTENT;
            return new Verdict(outcome, list.checks(), attested);
        } catch (Stopped | IOException e) {
            return new Verdict(Outcome.BROKEN, list.checks(), attested);
        }
    }

    private static StoredZip open(Path dossier) throws IOException {
        try {
            return StoredZip.open(dossier);
        } catch (MalformedException e) {
            String found =
                    Diagnosis.of(dossier).map(link -> link + "; besides, ").orElse("");
            throw new BrokenLink(found + "the ZIP is not written as a dossier is: " + e.getMessage());
        }
    }

    private void verify(List<String> attested) throws Stopped {
        FilesCheck files = new FilesCheck(zip);
        DossierIndex index = list.make(Tasks.INDEX, () -> files.index(anchors));
        list.make(Tasks.FILES, () -> {
            files.requireListed(index);
            files.requireNamedByDigest(index);
            return index;
        });
        LogTrust trust = list.make(Tasks.SANDBOX, () -> trust(index));
        LogCheck log = new LogCheck(zip, index);
        StatementSet statements = list.make(Tasks.STATEMENTS, log::statements);
        list.make(Tasks.LOG, () -> {
            log.requireProven(statements, trust);
            return trust;
        });
        Signatures signatures = list.make(
                Tasks.CERTIFICATES,
                () -> new Signatures(authorities(index), Register.of(statements), Signatures.lists(zip)));
        SignedActs acts = list.make(Tasks.SIGNATURES, () -> SignedActs.of(zip, statements, signatures));
        statements.all().stream()
                .filter(stated -> stated.signed() == null)
                .forEach(stated -> attested.add(stated.at() + " " + stated.name()));
        story(index, new Chain(statements, acts, signatures, trust));
    }

    private record Chain(StatementSet statements, SignedActs acts, Signatures signatures, LogTrust trust) {}

    private LogTrust trust(DossierIndex index) {
        LogTrust trust = anchors.map(Anchors::log)
                .orElseGet(() -> new LogTrust(index.log().origin(), index.log().keys(), List.of(), 0));
        BrokenLink.unless(
                anchors.isEmpty() || anchors.get().sandbox() == index.sandbox(),
                index.sandbox()
                        ? "the dossier was made in a sandbox, which these anchors don't trust"
                        : "the anchors are of a sandbox, the dossier is not");
        BrokenLink.unless(
                trust.origin().equals(index.log().origin()),
                "the dossier is of log " + DossierNames.printable(index.log().origin()) + ", the trusted log is "
                        + trust.origin());
        return trust;
    }

    private TrustAnchors authorities(DossierIndex index) throws IOException {
        TrustAnchors claimed = Signatures.claimed(zip, index);
        return anchors.map(Anchors::authorities).orElse(claimed);
    }

    private void story(DossierIndex index, Chain chain) throws Stopped {
        StatementSet statements = chain.statements();
        SignedActs acts = chain.acts();
        OpeningKeyCheck.Key key =
                list.make(Tasks.OPENING_KEY, () -> new OpeningKeyCheck(zip, statements, acts).check());
        PublicationCheck.Tender tender =
                list.make(Tasks.TENDER, () -> new PublicationCheck(zip, statements).check(key));
        BoxCheck.Box box = list.make(Tasks.BOX, () -> new BoxCheck(statements, acts, index.tender(), tender).check());
        Instant enough = list.make(
                Tasks.RELEASES,
                () -> new ReleaseCheck(statements, acts, index.tender(), key, chain.trust()).check(box));
        List<EvaluationReplay.Opened> opened =
                list.make(Tasks.BIDS, () -> new OpeningCheck(zip, statements, chain.signatures()).check(box, enough));
        EvaluationCheck evaluation = new EvaluationCheck(zip, statements, acts, index.tender(), tender);
        DrawCheck draw = new DrawCheck(statements, acts, index.tender(), tender);
        EvaluationReplay.Result result = judge(evaluation, draw, box, opened);
        decide(new AwardCheck(zip, statements, acts, index.tender(), tender), result, opened);
    }

    private EvaluationReplay.Result judge(
            EvaluationCheck evaluation, DrawCheck draw, BoxCheck.Box box, List<EvaluationReplay.Opened> opened)
            throws Stopped {
        Set<String> members = list.make(Tasks.COMMITTEE, evaluation::members);
        EvaluationReplay replay = list.make(Tasks.REVIEWS, () -> evaluation.replay(members, opened));
        List<EvaluationReplay.SignedSheet> sheets = list.make(Tasks.SHEETS, () -> evaluation.sheets(members, box));
        DrawCheck.Draws draws = list.make(Tasks.DRAWS, () -> draw.check(replay.ranking(sheets)));
        EvaluationReplay.Result result =
                list.make(Tasks.SCORES, () -> evaluation.recompute(replay, sheets, draws.tie()));
        scores.accept(new DossierScores(replay.reader().rule(), result.ranking(), draws.records()));
        list.make(Tasks.REPORT, () -> evaluation.requireReport(members, result));
        return result;
    }

    private void decide(AwardCheck award, EvaluationReplay.Result result, List<EvaluationReplay.Opened> opened)
            throws Stopped {
        Sha256 report = result.report().digest();
        AwardDecision decision = list.make(Tasks.DECISION, () -> award.decision(report, result));
        list.make(Tasks.NOTICE, () -> award.notice(decision, opened));
        list.make(Tasks.ADMISSION, () -> award.admissions(decision, opened));
    }

    /** What is checked, in this order. */
    private static final class Tasks {

        static final Task ARCHIVE =
                new Task("archive", "The file is a strict ZIP of a dossier's files.", "docs/formats.md, Dossier");
        static final Task INDEX =
                new Task("index", "The platform signed the list of all files.", "RFC 5652 section 5.6");
        static final Task FILES = new Task(
                "files", "Every listed file is there, unchanged, and there is no other.", "docs/formats.md, Dossier");
        static final Task SANDBOX = new Task(
                "origin",
                "The dossier is of the trusted log, and of no sandbox unless that is trusted.",
                "C2SP tlog-checkpoint");
        static final Task STATEMENTS = new Task(
                "statements",
                "Header, body, actor and entry of every statement belong together.",
                "docs/formats.md, Statements in the log");
        static final Task LOG = new Task(
                "log", "Every statement is in the log under its signed checkpoint.", "RFC 9162 section 2.1.3.2");
        static final Task CERTIFICATES = new Task(
                "certificates", "Certificates were registered by their own organisations.", "docs/formats.md, Dossier");
        static final Task SIGNATURES = new Task(
                "signatures",
                "Every act is signed by its actor with a certificate that was registered and valid then.",
                "RFC 5652 section 5.6, RFC 5280 section 6");
        static final Task OPENING_KEY = new Task(
                "opening-key",
                "All openers signed the opening key; it was assigned once, before publication.",
                "docs/formats.md, opening-key@v1");
        static final Task TENDER = new Task(
                "tender", "The published tender pins this scoring rule, deadline and opening key.", "O87 art 20");
        static final Task BOX = new Task(
                "box",
                "Every bid came before the deadline, versions form chains, and the closing lists exactly them.",
                "O87 art 33");
        static final Task RELEASES = new Task(
                "releases",
                "Enough shares were released after closing, fit their commitments, and are the opening key.",
                "docs/formats.md, share-release@v1");
        static final Task BIDS = new Task(
                "bids", "Every opened bid is the sealed one, signed by its vendor, with its documents.", "O87 art 41");
        static final Task COMMITTEE = new Task("committee", "There is an evaluation committee.", "O87 art 47");
        static final Task REVIEWS = new Task(
                "reviews", "The qualification review and every member's conformity review are there.", "O87 art 44");
        static final Task SHEETS = new Task(
                "sheets", "Every member's sheet is the one that was locked before any was revealed.", "O87 art 62");
        static final Task DRAWS = new Task(
                "draws",
                "Lists were frozen before anybody contributed, both parties did, and the order follows from them.",
                "O87 art 68");
        static final Task SCORES = new Task(
                "scores", "Every score and the ranking come out again from bids, reviews and sheets.", "O87 art 55");
        static final Task REPORT = new Task("report", "Every member signed the report on this ranking.", "O87 art 58");
        static final Task DECISION = new Task("decision", "The purchaser awarded to the first ranked.", "O87 art 68");
        static final Task NOTICE = new Task("notice", "The notice says what was decided.", "O87 art 69");
        static final Task ADMISSION = new Task(
                "admission", "An admission case is about the product that was awarded.", "docs/formats.md, Dossier");
    }
}

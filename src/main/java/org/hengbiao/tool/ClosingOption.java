package org.hengbiao.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.evidence.Checkpoint;
import org.hengbiao.evidence.ConsistencyProof;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementHeader;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.regulation.Limit;
import org.hengbiao.regulation.NoProvision;
import org.hengbiao.regulation.PackagedLaw;
import org.hengbiao.regulation.Periods;
import org.hengbiao.sealing.OpeningKeyStatement;
import picocli.CommandLine.Option;

/** What an opener must be shown before it opens its envelope. */
final class ClosingOption {

    private static final String CLOSED = "BoxClosed";

    @Option(names = "--tender", required = true, paramLabel = "FILE", descriptionKey = "option.tender")
    private Path tender = Path.of("");

    @Option(names = "--closing", required = true, paramLabel = "FILE", descriptionKey = "option.closing")
    private Path closing = Path.of("");

    @Option(names = "--pinned", required = true, paramLabel = "FILE", descriptionKey = "option.pinned")
    private Path pinned = Path.of("");

    @Option(names = "--consistency", required = true, paramLabel = "FILE", descriptionKey = "option.consistency")
    private Path consistency = Path.of("");

    @Option(names = "--trust", required = true, paramLabel = "FILE", descriptionKey = "option.trust")
    private Path trust = Path.of("");

    /**
     * A box that is proved to be closed.
     *
     * @param tender whose box
     * @param entry of the closing statement
     * @param entries how many it lists
     * @param checkpoint in which it was proved
     */
    record Closed(UUID tender, Sha256 entry, int entries, SignedCheckpoint checkpoint) {}

    /**
     * Checks everything that can be checked without opening the envelope.
     *
     * @throws Failed naming the first link that is broken
     */
    Closed check(OpeningKeyStatement key) {
        ClosingFile file = ClosingFile.load(closing);
        TenderFile offered = TenderFile.load(tender);
        Statement statement = file.statement();
        StatementHeader header = statement.header();
        if (!header.act().equals(CLOSED)) {
            throw Failed.refused("closing.other-act", Map.of("act", header.act()));
        }
        if (!offered.id().equals(header.tender())
                || !offered.certificate().sha256().equals(key.certificate())) {
            throw Failed.refused("closing.other-tender", Map.of());
        }
        List<String> entries = entries(statement);
        requireEnough(entries.size(), offered, header.at());
        requireProved(file);
        return new Closed(
                offered.id(), file.entry(), entries.size(), file.proof().checkpoint());
    }

    /** The entries can only be more than the bidders. The law is that of the publication, or of the closing where that is unknown. */
    static void requireEnough(int entries, TenderFile offered, Instant closed) {
        LocalDate day = Periods.dayOf(Optional.ofNullable(offered.published()).orElse(closed));
        Limit least = leastBidders(day);
        if (!least.keptBy(entries)) {
            throw Failed.refused(
                    "closing.few",
                    Map.of(
                            "entries", String.valueOf(entries),
                            "least", String.valueOf(least.whole()),
                            "clause", least.provision().clause()));
        }
    }

    private static Limit leastBidders(LocalDate day) {
        try {
            return PackagedLaw.leastBidders(LawOption.DEFAULT_JURISDICTION, day);
        } catch (NoProvision e) {
            throw Failed.refused("law.none", Map.of("day", day.toString()));
        }
    }

    private static List<String> entries(Statement statement) {
        return JsonReader.of(statement.body().fields()).texts("entries");
    }

    private void requireProved(ClosingFile file) {
        LogTrust log = TrustFile.load(trust).log();
        if (!file.statement().entry().equals(file.entry())) {
            throw Failed.refused("closing.other-entry", Map.of());
        }
        try {
            Checkpoint now = file.proof().verify(file.entry(), log).checkpoint();
            Checkpoint before =
                    log.check(Inputs.read(pinned, SignedCheckpoint::parse)).checkpoint();
            ConsistencyProof proof = Inputs.document(consistency, ClosingOption::consistency);
            boolean fits = proof.oldSize() == before.size() && proof.newSize() == now.size();
            if (!fits || !proof.proves(before.root(), now.root())) {
                throw Failed.refused("closing.inconsistent", Map.of());
            }
        } catch (EvidenceException e) {
            throw Failed.refused("closing.broken", Map.of("why", String.valueOf(e.getMessage())));
        }
    }

    private static ConsistencyProof consistency(JsonReader in) {
        in.only("oldSize", "newSize", "path");
        return new ConsistencyProof(
                in.integer("oldSize"),
                in.integer("newSize"),
                in.texts("path").stream().map(ClosingOption::hash).toList());
    }

    private static Sha256 hash(String base64) {
        byte[] octets = Base64Text.decode(base64);
        if (octets.length != Sha256.LENGTH) {
            throw new MalformedException("/path", "a hash has 32 octets");
        }
        return Sha256.ofOctets(octets);
    }
}

package org.hengbiao.evidence.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.BatchTree;
import org.hengbiao.evidence.Checkpoint;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.Merkle;
import org.hengbiao.evidence.MerkleTree;
import org.hengbiao.evidence.NoteSigner;
import org.hengbiao.evidence.Randomness;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementDraft;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Ed25519;

/** Editions of invented products, with registers whose commitments stand in a log of one tick. */
public final class Registers {

    private static final Instant TICK = Instant.parse("2026-11-24T08:00:00Z");
    private static final NoteSigner LOG =
            new NoteSigner("hengbiao.example/trace", Ed25519.SigningKey.ofSeed(new byte[Ed25519.SEED_LENGTH]));

    /** Trust in the log of these registers. */
    public static final LogTrust TRUST = new LogTrust(LOG.name(), List.of(LOG.verifierKey()), List.of(), 0);

    private Registers() {}

    /** The log's verifier key, as trust files have it. */
    public static String logKey() {
        return LOG.verifierKey().format();
    }

    /** The origin of the log. */
    public static String origin() {
        return LOG.name();
    }

    /** An edition of {@code rows} products in {@code copies} copies; another seed is another edition. */
    public static TraceRegister of(int rows, int copies, long seed) {
        Random random = new Random(seed);
        UUID edition = new UUID(random.nextLong(), random.nextLong());
        byte[] master = new byte[32];
        random.nextBytes(master);
        Map<Integer, RowOrder> orders = new HashMap<>();
        Map<Integer, Statement> statements = new HashMap<>();
        for (int copy = 1; copy <= copies; copy++) {
            RowOrder order = RowOrder.derive(Octets.of(master), edition, copy);
            orders.put(copy, order);
            statements.put(copy, statement(order.commitment(edition, copy), random));
        }
        Map<Sha256, LogProof> proofs = proofs(List.copyOf(statements.values()), random);
        List<TraceRegister.Copy> all = new ArrayList<>();
        for (int copy = 1; copy <= copies; copy++) {
            RowOrder order = orders.get(copy);
            Statement statement = statements.get(copy);
            all.add(new TraceRegister.Copy(
                    copy,
                    "示例单位" + copy,
                    "示例人员" + copy,
                    order,
                    order.commitment(edition, copy),
                    new CommitmentProof(statement, proofs.get(statement.entry()))));
        }
        return new TraceRegister(edition, Sha256.ofText("list " + seed), "示例省推荐产品目录", rows(rows, random), all);
    }

    private static List<TracedRow> rows(int count, Random random) {
        List<TracedRow> rows = new ArrayList<>();
        String[] categories = {"FW", "ID", "IC", "IX", "SA", "VS"};
        for (int i = 0; i < count; i++) {
            rows.add(new TracedRow(
                    categories[i % categories.length] + String.format("-%04d", 1 + i / categories.length),
                    "MX-" + random.nextInt(10_000),
                    "V" + (1 + random.nextInt(6)) + "." + i,
                    List.of(String.format("SL-CT-2025-%04d", i))));
        }
        return rows;
    }

    private static Statement statement(Sha256 commitment, Random random) {
        return StatementDraft.of(CommitmentProof.ACT, TICK, Actor.PLATFORM)
                .with(JsonObject.with("commitment", commitment.hex()).build())
                .salted(octets(random));
    }

    private static Map<Sha256, LogProof> proofs(List<Statement> statements, Random random) {
        BatchTree batch =
                BatchTree.fill(statements.stream().map(Statement::entry).toList(), octets(random));
        MerkleTree log = MerkleTree.of(List.of(Merkle.leafHash(batch.root())));
        SignedCheckpoint checkpoint = LOG.sign(new Checkpoint(LOG.name(), 1, log.root(), TICK));
        Map<Sha256, LogProof> proofs = new HashMap<>();
        batch.placements()
                .forEach(placed -> proofs.put(
                        placed.entry(), new LogProof(placed.entry(), placed.proof(), 0, List.of(), checkpoint)));
        return proofs;
    }

    private static Randomness octets(Random random) {
        return count -> {
            byte[] octets = new byte[count];
            random.nextBytes(octets);
            return octets;
        };
    }
}

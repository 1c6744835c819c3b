package org.hengbiao.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Ed25519;

/** A log of eleven ticks, all idle but the seventh, in which two acts happened; two cosigners watch it. */
final class LogFixture {

    static final String ORIGIN = "log.example/hengbiao";
    static final Instant FIRST_TICK = Instant.parse("2026-11-24T08:00:00Z");
    static final int SIZE = 11;
    static final int BUSY = 6;

    static final NoteSigner LOG = new NoteSigner(ORIGIN, key("log"));
    static final Cosigner OPENER = new Cosigner("opener.example/1", key("opener"));
    static final Cosigner WITNESS = new Cosigner("witness.example/w", key("witness"));

    static final LogTrust TRUST =
            new LogTrust(ORIGIN, List.of(LOG.verifierKey()), List.of(OPENER.verifierKey(), WITNESS.verifierKey()), 2);

    final Statement statement;
    final BatchTree batch;
    final MerkleTree tree = new MerkleTree();

    LogFixture() {
        Randomness randomness = new SeededRandomness("fixture");
        statement = StatementDraft.of("BoxClosed", FIRST_TICK.plusSeconds(27), Actor.PLATFORM)
                .about(UUID.fromString("0198c0de-0000-7000-8000-000000000001"))
                .with(JsonObject.with("entries", "0").build())
                .salted(randomness);
        batch = BatchTree.fill(List.of(Sha256.ofText("another act"), statement.entry()), randomness);
        for (int tick = 0; tick < SIZE; tick++) {
            tree.append(Merkle.leafHash(tick == BUSY ? batch.root() : BatchTree.idleValue(randomness)));
        }
    }

    static Ed25519.SigningKey key(String seed) {
        return Ed25519.SigningKey.ofSeed(new SeededRandomness(seed).octets(Ed25519.SEED_LENGTH));
    }

    Checkpoint checkpoint(int size) {
        return new Checkpoint(ORIGIN, size, Merkle.root(tree, size), FIRST_TICK.plusSeconds(5L * (size - 1)));
    }

    SignedCheckpoint cosigned(int size) {
        Checkpoint checkpoint = checkpoint(size);
        SignedCheckpoint signed = LOG.sign(checkpoint);
        return signed.with(OPENER.cosign(signed, checkpoint.tick().plusSeconds(1)))
                .with(WITNESS.cosign(signed, checkpoint.tick().plusSeconds(2)));
    }

    LogProof proof() {
        return new LogProof(
                statement.entry(),
                batch.placements().get(1).proof(),
                BUSY,
                InclusionProof.of(tree, BUSY, SIZE).path(),
                cosigned(SIZE));
    }
}

package org.hengbiao.evidence.dossier;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.evidence.BatchTree;
import org.hengbiao.evidence.Checkpoint;
import org.hengbiao.evidence.InclusionProof;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.Merkle;
import org.hengbiao.evidence.MerkleTree;
import org.hengbiao.evidence.NoteSigner;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.Statement;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Ed25519;

/** A log in memory: idle ticks, one tick with all acts, idle ticks. */
final class MemoryLog {

    private static final int IDLE = 3;

    final NoteSigner signer;
    private final SecureRandom random;

    MemoryLog(String origin, SecureRandom random) {
        this.random = random;
        this.signer = new NoteSigner(origin, Ed25519.SigningKey.ofSeed(octets(Ed25519.SEED_LENGTH)));
    }

    byte[] octets(int count) {
        byte[] octets = new byte[count];
        random.nextBytes(octets);
        return octets;
    }

    /** A checkpoint of a log without acts, as openers saw it. */
    SignedCheckpoint early(Instant tick) {
        MerkleTree tree = new MerkleTree();
        tree.append(Merkle.leafHash(BatchTree.idleValue(this::octets)));
        return signer.sign(new Checkpoint(signer.name(), 1, tree.root(), tick));
    }

    /** A proof for each statement, in their order, all against one checkpoint. */
    List<LogProof> prove(List<Statement> statements, Instant tick) {
        BatchTree batch =
                BatchTree.fill(statements.stream().map(Statement::entry).toList(), this::octets);
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i <= 2 * IDLE; i++) {
            Sha256 value = i == IDLE ? batch.root() : BatchTree.idleValue(this::octets);
            tree.append(Merkle.leafHash(value));
        }
        SignedCheckpoint checkpoint = signer.sign(new Checkpoint(signer.name(), tree.size(), tree.root(), tick));
        List<Sha256> path = InclusionProof.of(tree, IDLE, tree.size()).path();
        List<LogProof> proofs = new ArrayList<>();
        batch.placements()
                .forEach(placed -> proofs.add(new LogProof(placed.entry(), placed.proof(), IDLE, path, checkpoint)));
        return proofs;
    }
}

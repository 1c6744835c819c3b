package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.evidence.BatchTree;
import org.hengbiao.evidence.ConsistencyProof;
import org.hengbiao.evidence.InclusionProof;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.evidence.SlotProof;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.TilePath;
import org.hengbiao.evidence.Tiles;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.persistence.LogRows;
import org.hengbiao.ledger.persistence.StatementRow;
import org.hengbiao.ledger.persistence.StatementRows;

/** What the log shows to whoever asks: its newest checkpoint, proofs and tiles. */
@ApplicationScoped
public class Proofs {

    private final StatementRows statements;
    private final LogRows log;

    Proofs(StatementRows statements, LogRows log) {
        this.statements = statements;
        this.log = log;
    }

    /** The newest checkpoint; none before the first tick. */
    @Transactional
    public Optional<SignedCheckpoint> checkpoint() {
        return log.newestCheckpoint().map(SignedCheckpoint::parse);
    }

    /** The proof that {@code entry} is in the log, against the newest checkpoint; none before its tick. */
    @Transactional
    public Optional<LogProof> proof(Sha256 entry) {
        return Optional.ofNullable(proofs(List.of(entry)).get(entry));
    }

    /** Proofs of several entries, all against the newest checkpoint; an entry before its tick has none. */
    @Transactional
    public Map<Sha256, LogProof> proofs(Collection<Sha256> entries) {
        SignedCheckpoint newest = checkpoint().orElse(null);
        Map<Sha256, LogProof> proofs = new HashMap<>();
        Map<Long, List<Sha256>> paths = new HashMap<>();
        for (Sha256 entry : entries) {
            StatementRow row = statements.findById(entry.octets());
            if (newest != null && row != null && row.tick != null) {
                List<Sha256> path = paths.computeIfAbsent(
                        row.tick,
                        tick -> InclusionProof.of(
                                        log.hashes(), tick, newest.checkpoint().size())
                                .path());
                SlotProof slot = new SlotProof(row.slot, slotPath(row.path));
                proofs.put(entry, new LogProof(entry, slot, row.tick, path, newest));
            }
        }
        return proofs;
    }

    /** The statement behind {@code entry}, its salts with it: whoever gets it can open the log's commitment. */
    @Transactional
    public Optional<Statement> statement(Sha256 entry) {
        return statements.findByIdOptional(entry.octets()).map(StatementRow::toStatement);
    }

    /**
     * The proof that the log of {@code newSize} ticks only added to the one of {@code oldSize}.
     *
     * @return none when the sizes don't fit the log
     */
    @Transactional
    public Optional<ConsistencyProof> consistency(long oldSize, long newSize) {
        if (oldSize < 1 || oldSize > newSize || newSize > log.size()) {
            return Optional.empty();
        }
        return Optional.of(ConsistencyProof.of(log.hashes(), oldSize, newSize));
    }

    /** The octets of a tile (C2SP tlog-tiles), unless the log does not reach it. */
    @Transactional
    public Optional<byte[]> tile(TilePath tile) {
        if (!tile.isIn(log.size())) {
            return Optional.empty();
        }
        return Optional.of(
                tile.isEntries()
                        ? Tiles.bundle(log.values(tile.index() * TilePath.FULL, tile.width()))
                        : Tiles.hashes(tile, log.hashes()));
    }

    private static List<Sha256> slotPath(byte[] octets) {
        List<Sha256> path = new ArrayList<>();
        for (int i = 0; i < BatchTree.DEPTH; i++) {
            path.add(Sha256.ofOctets(Arrays.copyOfRange(octets, i * Sha256.LENGTH, (i + 1) * Sha256.LENGTH)));
        }
        return path;
    }
}

package org.hengbiao.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.TreeHashes;
import org.hengbiao.evidence.TreeNode;
import org.hengbiao.kernel.Sha256;
import org.hibernate.Session;

/** The tables {@code ledger_tick}, {@code ledger_node} and {@code ledger_checkpoint}: the log as it is stored. */
@ApplicationScoped
public class LogRows {

    // "hengbiao" in the letters' ASCII codes: one lock for the whole database.
    private static final long TICK_LOCK = 0x68656E676269616FL;

    private final Session entities;

    LogRows(Session entities) {
        this.entities = entities;
    }

    /** Whether this transaction is now the only one that may tick, on any node. */
    public boolean lockTick() {
        return entities.createNativeQuery("SELECT pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", TICK_LOCK)
                .getSingleResult();
    }

    /** Real time: ticks never follow a sandbox's clock. */
    public Instant realNow() {
        return entities.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /** The number of ticks so far. */
    public long size() {
        return entities.createNativeQuery("SELECT coalesce(max(index) + 1, 0) FROM ledger_tick", Long.class)
                .getSingleResult();
    }

    /** When the last tick was. */
    public Optional<Instant> lastTick() {
        return entities.createNativeQuery("SELECT at FROM ledger_tick ORDER BY index DESC LIMIT 1", Instant.class)
                .getResultStream()
                .findFirst();
    }

    /** Adds a tick with the nodes that it completes. */
    public void append(long index, Sha256 value, Instant at, List<TreeNode> completed) {
        entities.createNativeMutationQuery("INSERT INTO ledger_tick (index, value, at) VALUES (:index, :value, :at)")
                .setParameter("index", index)
                .setParameter("value", value.octets())
                .setParameter("at", at)
                .executeUpdate();
        for (TreeNode node : completed) {
            entities.createNativeMutationQuery(
                            "INSERT INTO ledger_node (level, index, hash) VALUES (:level, :index, :hash)")
                    .setParameter("level", node.level())
                    .setParameter("index", node.index())
                    .setParameter("hash", node.hash().octets())
                    .executeUpdate();
        }
    }

    public void keepCheckpoint(long size, byte[] note) {
        entities.createNativeMutationQuery("INSERT INTO ledger_checkpoint (size, note) VALUES (:size, :note)")
                .setParameter("size", size)
                .setParameter("note", note)
                .executeUpdate();
    }

    /** The note of the newest checkpoint. */
    public Optional<byte[]> newestCheckpoint() {
        return entities.createNativeQuery("SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1", byte[].class)
                .getResultStream()
                .findFirst();
    }

    /** The values of ticks {@code from} to {@code from + count - 1}. */
    public List<Sha256> values(long from, int count) {
        List<byte[]> octets = entities.createNativeQuery(
                        "SELECT value FROM ledger_tick WHERE index >= :from AND index < :until ORDER BY index",
                        byte[].class)
                .setParameter("from", from)
                .setParameter("until", from + count)
                .getResultList();
        return octets.stream().map(Sha256::ofOctets).toList();
    }

    /** The stored nodes as a source of hashes for proofs and tiles. */
    public TreeHashes hashes() {
        return new StoredHashes(entities);
    }

    private record StoredHashes(Session entities) implements TreeHashes {
        @Override
        public Sha256 hash(int level, long index) {
            return hashes(level, index, 1).get(0);
        }

        @Override
        public List<Sha256> hashes(int level, long first, int count) {
            List<byte[]> octets = entities.createNativeQuery(
                            "SELECT hash FROM ledger_node WHERE level = :level AND index >= :first AND index < :until"
                                    + " ORDER BY index",
                            byte[].class)
                    .setParameter("level", level)
                    .setParameter("first", first)
                    .setParameter("until", first + count)
                    .getResultList();
            if (octets.size() != count) {
                throw new IllegalStateException("the log lacks nodes of level " + level + " from " + first);
            }
            return octets.stream().map(Sha256::ofOctets).toList();
        }
    }
}

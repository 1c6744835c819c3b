package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.evidence.BatchTree;
import org.hengbiao.evidence.Checkpoint;
import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.Frontier;
import org.hengbiao.evidence.Merkle;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.persistence.LogRows;
import org.hengbiao.ledger.persistence.StatementRow;
import org.hengbiao.ledger.persistence.StatementRows;
import org.hengbiao.platform.KeyFolder;
import org.hengbiao.platform.PlatformKeys;
import org.jboss.logging.Logger;

/**
 * Makes one tick: exactly one leaf, busy or idle, and the checkpoint over it. A statement whose row was not written by the
 * service, or was changed since, is not taken in, and cried about.
 */
@ApplicationScoped
public class Ticking {

    private static final Logger LOG = Logger.getLogger(Ticking.class);

    private final StatementRows statements;
    private final LogRows log;
    private final PlatformKeys keys;

    Ticking(StatementRows statements, LogRows log, PlatformKeys keys) {
        this.statements = statements;
        this.log = log;
        this.keys = keys;
    }

    /**
     * Makes the tick of the present interval, unless it was made already or another node makes it.
     *
     * @param interval the fixed time between ticks
     */
    @Transactional
    public Optional<SignedCheckpoint> tickIfDue(Duration interval) {
        if (!log.lockTick()) {
            return Optional.empty();
        }
        long grid = interval.toMillis();
        long present = log.realNow().toEpochMilli() / grid;
        boolean done =
                log.lastTick().map(at -> at.toEpochMilli() / grid >= present).orElse(false);
        return done ? Optional.empty() : Optional.of(tick());
    }

    /** Makes a tick now, whatever the interval; for tests, which drive ticks themselves. */
    @Transactional
    public SignedCheckpoint tickNow() {
        if (!log.lockTick()) {
            throw new IllegalStateException("another transaction is making a tick");
        }
        return tick();
    }

    private SignedCheckpoint tick() {
        long index = log.size();
        Instant at = log.realNow();
        List<Sha256> entries = genuine(statements.waiting(BatchTree.SLOTS));
        Sha256 value = entries.isEmpty() ? BatchTree.idleValue(KeyFolder::random) : place(entries, index);
        Frontier.Appended appended = Frontier.of(log.hashes(), index).append(Merkle.leafHash(value));
        log.append(index, value, at, appended.completed());
        Checkpoint checkpoint = new Checkpoint(
                keys.logSigner().name(), index + 1, appended.frontier().root(), at.truncatedTo(ChronoUnit.SECONDS));
        SignedCheckpoint signed = keys.logSigner().sign(checkpoint);
        log.keepCheckpoint(index + 1, signed.format());
        return signed;
    }

    private Sha256 place(List<Sha256> entries, long index) {
        BatchTree batch = BatchTree.fill(entries, KeyFolder::random);
        batch.placements().forEach(placement -> statements.place(placement, index));
        return batch.root();
    }

    private List<Sha256> genuine(List<StatementRow> rows) {
        List<Sha256> entries = new ArrayList<>();
        for (StatementRow row : rows) {
            if (isGenuine(row)) {
                entries.add(row.entryDigest());
            } else {
                statements.rememberForged(row.entry);
                LOG.errorf(
                        "FORGED: statement %s was not written by this service; it does not enter the log",
                        row.entryDigest());
            }
        }
        return entries;
    }

    private boolean isGenuine(StatementRow row) {
        try {
            return keys.rowMac().verifies(row.entry, row.mac)
                    && row.toStatement().entry().equals(row.entryDigest());
        } catch (MalformedException | EvidenceException | IllegalArgumentException e) {
            return false;
        }
    }
}

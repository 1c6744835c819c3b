package org.hengbiao.ledger.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.BatchTree;
import org.hengbiao.evidence.SlotProof;
import org.hengbiao.kernel.Sha256;
import org.hibernate.Session;

/** The table {@code ledger_statement}. */
@ApplicationScoped
public class StatementRows implements PanacheRepositoryBase<StatementRow, byte[]> {

    /** The oldest statements that wait for their tick, without those that were found forged. */
    public List<StatementRow> waiting(int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM ledger_statement s WHERE tick IS NULL"
                                + " AND NOT EXISTS (SELECT FROM ledger_forged f WHERE f.entry = s.entry) ORDER BY number LIMIT :limit",
                        StatementRow.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Remembers that the service did not write this row as it is, so that it never holds up what waits behind it. */
    public void rememberForged(byte[] entry) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(
                        "INSERT INTO ledger_forged (entry, found_at) VALUES (:entry, clock_timestamp()) ON CONFLICT DO NOTHING")
                .setParameter("entry", entry)
                .executeUpdate();
    }

    /** A tender's statements in the order in which they were recorded. */
    public List<StatementRow> ofTender(UUID tender) {
        return list("tender = ?1 order by number", tender);
    }

    /** Statements of some acts that are about no tender, in their order. */
    public List<StatementRow> general(List<String> acts) {
        return list("tender is null and act in ?1 order by number", acts);
    }

    /** Gives a statement its place in the log. */
    public void place(BatchTree.Placement placement, long tick) {
        int placed = getEntityManager()
                .createNativeQuery(
                        "UPDATE ledger_statement SET tick = :tick, slot = :slot, path = :path WHERE entry = :entry")
                .setParameter("tick", tick)
                .setParameter("slot", placement.proof().slot())
                .setParameter("path", octets(placement.proof()))
                .setParameter("entry", placement.entry().octets())
                .executeUpdate();
        if (placed != 1) {
            throw new IllegalStateException("a statement vanished while it waited: " + placement.entry());
        }
    }

    private static byte[] octets(SlotProof proof) {
        byte[] path = new byte[BatchTree.DEPTH * Sha256.LENGTH];
        int at = 0;
        for (Sha256 hash : proof.path()) {
            System.arraycopy(hash.octets(), 0, path, at, Sha256.LENGTH);
            at += Sha256.LENGTH;
        }
        return path;
    }
}

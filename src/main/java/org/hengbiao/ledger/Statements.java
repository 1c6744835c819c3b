package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hengbiao.evidence.Statement;
import org.hengbiao.kernel.Octets;
import org.hengbiao.ledger.persistence.ActRow;
import org.hengbiao.ledger.persistence.ActRows;
import org.hengbiao.ledger.persistence.StatementRow;
import org.hengbiao.ledger.persistence.StatementRows;
import org.jspecify.annotations.Nullable;

/** What was recorded, whole. Bodies and salts are confidential before an opening: who may ask is the caller's to decide. */
@ApplicationScoped
public class Statements {

    private final StatementRows statements;
    private final ActRows acts;

    Statements(StatementRows statements, ActRows acts) {
        this.statements = statements;
        this.acts = acts;
    }

    /**
     * A recorded statement.
     *
     * @param statement the statement
     * @param act the CMS that its actor signed; null when nobody did
     * @param placed whether it has its place in the log
     */
    public record Kept(Statement statement, @Nullable Octets act, boolean placed) {}

    /** A tender's statements in the order in which they were recorded. */
    @Transactional
    public List<Kept> ofTender(UUID tender) {
        return statements.ofTender(tender).stream().map(this::toKept).toList();
    }

    /** Statements of these acts that are about no tender, in their order. */
    @Transactional
    public List<Kept> general(Collection<String> names) {
        return statements.general(List.copyOf(names)).stream().map(this::toKept).toList();
    }

    private Kept toKept(StatementRow row) {
        ActRow act = row.signed == null ? null : acts.findById(row.signed);
        return new Kept(row.toStatement(), act == null ? null : Octets.of(act.cms), row.tick != null);
    }
}

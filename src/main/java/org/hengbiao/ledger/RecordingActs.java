package org.hengbiao.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementDraft;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.persistence.ActRows;
import org.hengbiao.ledger.persistence.MilestoneKey;
import org.hengbiao.ledger.persistence.MilestoneRow;
import org.hengbiao.ledger.persistence.MilestoneRows;
import org.hengbiao.ledger.persistence.StatementRow;
import org.hengbiao.ledger.persistence.StatementRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.KeyFolder;
import org.hengbiao.platform.PlatformKeys;
import org.hengbiao.platform.Sandbox;
import org.jspecify.annotations.Nullable;

/**
 * Records acts as statements, inside the transaction of the use case that does them: either both are kept, or neither.
 */
@ApplicationScoped
public class RecordingActs {

    private final StatementRows statements;
    private final ActRows acts;
    private final MilestoneRows milestones;
    private final ClockOfRecord clock;
    private final PlatformKeys keys;
    private final Sandbox sandbox;

    RecordingActs(
            StatementRows statements,
            ActRows acts,
            MilestoneRows milestones,
            ClockOfRecord clock,
            PlatformKeys keys,
            Sandbox sandbox) {
        this.statements = statements;
        this.acts = acts;
        this.milestones = milestones;
        this.clock = clock;
        this.keys = keys;
        this.sandbox = sandbox;
    }

    /** Records an act. The caller's transaction must be under way. */
    public Recorded record(Act act) {
        Instant at = act.at() == null ? clock.now() : act.at();
        StatementDraft draft = StatementDraft.of(act.name(), at, act.actor())
                .with(act.fields())
                .inSandbox(sandbox.active());
        UUID tender = act.tender();
        if (tender != null) {
            draft = draft.about(tender);
        }
        Octets signed = act.signed();
        if (signed != null) {
            acts.keep(signed);
            draft = draft.signed(signed.sha256());
        }
        Statement statement = draft.salted(KeyFolder::random);
        statements.persist(row(act, statement, signed == null ? null : signed.sha256()));
        return new Recorded(statement.entry(), statement.header().at(), statement);
    }

    /** Records an act and lets it be a milestone of its tender, which must be its first of that name. */
    public Recorded milestone(String name, Act act) {
        UUID tender = act.tender();
        if (tender == null) {
            throw new IllegalArgumentException("a milestone is about a tender");
        }
        Recorded recorded = record(act);
        statements.flush();
        MilestoneRow row = new MilestoneRow();
        row.key = new MilestoneKey(tender, name);
        row.at = recorded.at();
        row.entry = recorded.entry().octets();
        milestones.persist(row);
        return recorded;
    }

    private StatementRow row(Act act, Statement statement, @Nullable Sha256 signed) {
        StatementRow row = new StatementRow();
        row.entry = statement.entry().octets();
        row.act = act.name();
        row.tender = act.tender();
        row.at = statement.header().at();
        row.header = statement.header().canonical();
        row.salt = statement.salt().octets();
        row.body = statement.body().canonical();
        row.bodySalt = statement.bodySalt().octets();
        row.signed = signed == null ? null : signed.octets();
        row.mac = keys.rowMac().of(row.entry);
        return row;
    }
}

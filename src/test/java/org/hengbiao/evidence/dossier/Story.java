package org.hengbiao.evidence.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementDraft;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.jspecify.annotations.Nullable;

/**
 * A procurement as it is written down: statements, acts, packages. {@link ProcurementStory} fills it; tests may change any of
 * it before it becomes a dossier.
 */
final class Story {

    static final UUID TENDER = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    static final String CUSTODY = "openers 2 of 3";

    final Parties parties;
    final MemoryLog log;
    final boolean sandbox;
    final List<Statement> statements = new ArrayList<>();
    final List<Octets> acts = new ArrayList<>();
    final Map<Sha256, byte[]> packages = new LinkedHashMap<>();
    byte[] rule = new byte[0];
    byte[] ranking = new byte[0];
    byte[] openingRecord = new byte[0];
    byte[] awardNotice = new byte[0];
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    Story(String origin, boolean sandbox) {
        this.parties = new Parties();
        this.log = new MemoryLog(origin, parties.random);
        this.sandbox = sandbox;
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    void pass(java.time.Duration time) {
        now = now.plus(time);
    }

    /** A statement about the tender. */
    Statement told(String act, Actor actor, JsonObject fields, byte @Nullable [] cms) {
        return add(StatementDraft.of(act, next(), actor).about(TENDER).with(fields), cms);
    }

    /** A statement about no tender. */
    Statement general(String act, Actor actor, JsonObject fields, byte @Nullable [] cms) {
        return add(StatementDraft.of(act, next(), actor).with(fields), cms);
    }

    private Statement add(StatementDraft draft, byte @Nullable [] cms) {
        StatementDraft whole = draft.inSandbox(sandbox);
        if (cms != null) {
            acts.add(Octets.of(cms));
            whole = whole.signed(Sha256.of(cms));
        }
        Statement statement = whole.salted(log::octets);
        statements.add(statement);
        return statement;
    }

    /** Every act takes a second. */
    private Instant next() {
        now = now.plusSeconds(1);
        return now;
    }

    /** The first statement of an act. */
    Statement first(String act) {
        return statements.stream()
                .filter(each -> each.header().act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    void drop(Statement statement) {
        statements.remove(statement);
        Sha256 signed = statement.body().signed();
        acts.removeIf(act -> act.sha256().equals(signed));
    }

    /** The same statement with other fields, as a platform could write it that lies. */
    void rewrite(Statement statement, JsonObject fields) {
        Sha256 signed = statement.body().signed();
        StatementDraft draft = StatementDraft.of(
                        statement.header().act(),
                        statement.header().at(),
                        statement.body().actor())
                .with(fields)
                .inSandbox(sandbox);
        if (signed != null) {
            draft = draft.signed(signed);
        }
        if (statement.header().tender() != null) {
            draft = draft.about(TENDER);
        }
        statements.set(statements.indexOf(statement), draft.salted(log::octets));
    }

    Anchors anchors() {
        LogTrust trust = new LogTrust(log.signer.name(), List.of(log.signer.verifierKey()), List.of(), 0);
        byte[] document = Anchors.document(
                        trust,
                        List.of(Certificates.der(parties.platform.certificate())),
                        parties.authority.anchors(false),
                        sandbox)
                .canonical();
        return Anchors.read(document);
    }

    Path write(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "dossier", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            content().writeTo(out, CUSTODY, this::signed);
        }
        return file;
    }

    private DossierContent content() {
        DossierContent content = new DossierContent(TENDER, List.of(log.signer.verifierKey()), sandbox);
        List<LogProof> proofs = log.prove(statements, Instant.parse("2026-06-01T00:00:00Z"));
        for (int i = 0; i < statements.size(); i++) {
            content.statement(statements.get(i), proofs.get(i));
        }
        acts.forEach(content::act);
        parties.authority.anchors(false).anchors().forEach(content::authority);
        content.revocationList(parties.authority.revocationList(Parties.FROM, Parties.UNTIL));
        packages.forEach((manifest, zip) -> content.bid(manifest, () -> new ByteArrayInputStream(zip)));
        return content.rule(Octets.of(rule))
                .ranking(Octets.of(ranking))
                .openingRecord(Octets.of(openingRecord))
                .awardNotice(Octets.of(awardNotice))
                .openingCertificate(Octets.of(Certificates.der(parties.ceremony.certificate())));
    }

    byte[] signed(JsonObject document) {
        try {
            return Cms.signAttached(parties.platform, document.canonical());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}

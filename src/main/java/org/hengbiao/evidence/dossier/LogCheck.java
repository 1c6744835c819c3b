package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.StatementHeader;
import org.hengbiao.kernel.Sha256;

/** Statements and their place in the log. */
record LogCheck(StoredZip zip, DossierIndex index) {

    /**
     * Reads the statements that the index lists.
     *
     * @throws BrokenLink for one that is missing, unlisted, of another tender, or whose pieces don't belong together
     */
    StatementSet statements() throws IOException {
        List<Statement> statements = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Sha256 entry : index.entries()) {
            statements.add(statement(entry));
            expected.add(DossierNames.statement(entry));
            expected.add(DossierNames.proof(entry));
        }
        for (String name : zip.names()) {
            boolean stated = name.startsWith("statements/") || name.startsWith("proofs/");
            BrokenLink.unless(!stated || expected.contains(name), "file " + name + ": belongs to no listed entry");
        }
        return new StatementSet(statements);
    }

    private Statement statement(Sha256 entry) throws IOException {
        String name = DossierNames.statement(entry);
        Statement statement = BrokenLink.at("file " + name, () -> StatementFile.read(zip.read(name)));
        BrokenLink.unless(
                statement.entry().equals(entry),
                "file " + name + ": SHA-256(salt, header) is " + statement.entry() + ", another entry");
        StatementHeader header = statement.header();
        BrokenLink.unless(
                header.tender() == null || header.tender().equals(index.tender()),
                "file " + name + ": is about another tender");
        BrokenLink.unless(
                header.sandbox() == index.sandbox(),
                "file " + name + ": " + (header.sandbox() ? "was made in a sandbox" : "was not made in a sandbox")
                        + ", unlike the dossier");
        return statement;
    }

    /**
     * @throws BrokenLink for the first statement that is not in the log that {@code trust} describes, and for acts whose
     *     order in the log is not the order in which they must have happened
     */
    void requireProven(StatementSet statements, LogTrust trust) throws IOException {
        Map<Sha256, Long> ticks = new HashMap<>();
        for (StatementSet.Stated stated : statements.all()) {
            String name = DossierNames.proof(stated.entry());
            LogProof proof = BrokenLink.at("file " + name + ", the proof of " + stated.act(), () -> {
                LogProof read = LogProof.parse(zip.read(name));
                read.verify(stated.entry(), trust);
                return read;
            });
            ticks.put(stated.entry(), proof.index());
        }
        new LogOrderCheck(statements, ticks).check();
    }
}

package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.OpeningKeyStatement;
import org.hengbiao.sealing.Rehearsal;

/** The opening key: stated and signed by all its openers, and assigned once, before the tender was published. */
record OpeningKeyCheck(StoredZip zip, StatementSet statements, SignedActs acts) {

    /**
     * A key that holds.
     *
     * @param statement what its openers signed
     * @param digest of that statement's canonical form
     * @param certificate the opening certificate
     * @param assigned the statement that assigned it
     */
    record Key(OpeningKeyStatement statement, Sha256 digest, X509Certificate certificate, Stated assigned) {

        /** How bidders are told who keeps it. */
        String custody() {
            return statement.custody() + " " + statement.threshold() + " of "
                    + statement.openers().size();
        }
    }

    Key check() throws IOException {
        Stated assigned = statements.only("OpeningKeyAssigned");
        Stated added = statements.only("OpeningKeyAdded");
        Sha256 digest = added.fields().sha256("statement");
        added.require(!added.at().isAfter(assigned.at()), "the key was assigned before it was there");
        OpeningKeyStatement statement = signedByAll(digest, assigned);
        requireSame(added, statement);
        requireSame(assigned, statement);
        requireSpread(statement);
        requireRehearsals(statement);
        X509Certificate certificate = BrokenLink.at(
                "file " + DossierNames.OPENING_CERTIFICATE,
                () -> Certificates.parse(zip.read(DossierNames.OPENING_CERTIFICATE)));
        BrokenLink.unless(
                Certificates.fingerprint(certificate).equals(statement.certificate()),
                "file " + DossierNames.OPENING_CERTIFICATE + ": is not the certificate that the openers signed for");
        return new Key(statement, digest, certificate, assigned);
    }

    private OpeningKeyStatement signedByAll(Sha256 digest, Stated assigned) {
        Map<Integer, Stated> byIndex = new HashMap<>();
        OpeningKeyStatement statement = null;
        for (Stated signed : statements.of("OpeningKeySigned")) {
            byte[] content = acts.of(signed).content();
            signed.require(Sha256.of(content).equals(digest), "is not over the statement of the tender's key");
            signed.require(!signed.at().isAfter(assigned.at()), "was signed after the key was assigned");
            statement = OpeningKeyStatement.parse(content);
            int index = signed.fields().integer("index", 1, statement.openers().size());
            signed.require(
                    acts.of(signed).fingerprint().equals(statement.opener(index).signingCertificate())
                            && acts.of(signed)
                                    .signer()
                                    .organisation()
                                    .equals(statement.opener(index).organisation()),
                    "is not signed by opener " + index);
            signed.require(byIndex.put(index, signed) == null, "opener " + index + " signed twice");
        }
        if (statement == null || byIndex.size() != statement.openers().size()) {
            throw new BrokenLink("OpeningKeySigned: not all openers signed the opening key's statement");
        }
        return statement;
    }

    private static void requireSame(Stated stated, OpeningKeyStatement key) {
        JsonReader in = stated.fields();
        stated.require(
                in.uuid("key").equals(key.key()) && in.sha256("certificate").equals(key.certificate()),
                "is about another key than the one that the openers signed");
    }

    /** No organisation may open alone (k shares), nor prevent the opening alone (n−k+1 shares). */
    private static void requireSpread(OpeningKeyStatement key) {
        int shares = key.openers().size();
        int tooMany = Math.min(key.threshold(), shares - key.threshold() + 1);
        Map<CreditCode, Integer> held = new HashMap<>();
        Set<Sha256> seen = new HashSet<>();
        for (OpeningKeyStatement.Opener opener : key.openers()) {
            BrokenLink.unless(
                    held.merge(opener.organisation(), 1, Integer::sum) < tooMany,
                    "opening key " + key.key() + ": " + opener.organisation()
                            + " could open, or prevent the opening, alone");
            BrokenLink.unless(
                    seen.add(opener.signingCertificate()) && seen.add(opener.commitment()),
                    "opening key " + key.key() + ": opener " + opener.index() + " repeats a certificate or commitment");
        }
    }

    private void requireRehearsals(OpeningKeyStatement key) {
        for (Stated stated : statements.of("OpeningRehearsed")) {
            Rehearsal rehearsal = Rehearsal.parse(acts.of(stated).content());
            stated.require(
                    rehearsal.key().equals(key.key())
                            && rehearsal.index() <= key.openers().size()
                            && rehearsal
                                    .commitment()
                                    .equals(key.opener(rehearsal.index()).commitment()),
                    "rehearses another key or commitment");
        }
    }
}

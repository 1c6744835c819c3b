package org.hengbiao.evidence.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.VerifierKey;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.TrustAnchors;

/**
 * Collects what goes into a tender's dossier, then writes it. What is collected is not judged here: a dossier of wrong
 * content is written as well, and fails its verification.
 */
public final class DossierContent {

    private final UUID tender;
    private final List<VerifierKey> logKeys;
    private final boolean sandbox;
    private final List<Sha256> entries = new ArrayList<>();
    private final List<DossierIndex.Authority> authorities = new ArrayList<>();
    private final DossierWriter writer = new DossierWriter();

    /**
     * An empty dossier.
     *
     * @param tender the tender
     * @param logKeys the log's keys, all named by its origin; at least one
     * @param sandbox whether the log is a sandbox's
     */
    public DossierContent(UUID tender, List<VerifierKey> logKeys, boolean sandbox) {
        this.tender = tender;
        this.logKeys = List.copyOf(logKeys);
        this.sandbox = sandbox;
    }

    /** Where a file's octets come from; opened twice, and must yield the same both times. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A statement with its proof; all proofs should be against the same checkpoint. */
    public DossierContent statement(Statement statement, LogProof proof) {
        entries.add(statement.entry());
        writer.add(DossierNames.statement(statement.entry()), StatementFile.write(statement));
        writer.add(DossierNames.proof(statement.entry()), proof.format());
        return this;
    }

    /** An act in CMS that a statement names by its digest. */
    public DossierContent act(Octets cms) {
        writer.add(DossierNames.act(cms.sha256()), cms.toArray());
        return this;
    }

    /** A root of signers' certificates with its policy. */
    public DossierContent authority(TrustAnchors.Anchor anchor) {
        byte[] der = Certificates.der(anchor.certificate());
        authorities.add(new DossierIndex.Authority(Sha256.of(der), anchor.waivesCrl()));
        writer.add(DossierNames.authority(Sha256.of(der)), der);
        return this;
    }

    /** A revocation list. */
    public DossierContent revocationList(X509CRL list) {
        try {
            byte[] der = list.getEncoded();
            writer.add(DossierNames.revocationList(Sha256.of(der)), der);
            return this;
        } catch (java.security.cert.CRLException e) {
            throw new IllegalArgumentException("a revocation list without encoding", e);
        }
    }

    /** The opening certificate, DER. */
    public DossierContent openingCertificate(Octets der) {
        writer.add(DossierNames.OPENING_CERTIFICATE, der.toArray());
        return this;
    }

    /** The scoring rule's canonical form. */
    public DossierContent rule(Octets canonical) {
        writer.add(DossierNames.RULE, canonical.toArray());
        return this;
    }

    /** The opening record, canonical. */
    public DossierContent openingRecord(Octets canonical) {
        writer.add(DossierNames.OPENING_RECORD, canonical.toArray());
        return this;
    }

    /** The award notice, canonical. */
    public DossierContent awardNotice(Octets canonical) {
        writer.add(DossierNames.AWARD_NOTICE, canonical.toArray());
        return this;
    }

    /** The score tree, canonical. */
    public DossierContent ranking(Octets canonical) {
        writer.add(DossierNames.RANKING, canonical.toArray());
        return this;
    }

    /** An opened bid package under the digest of its manifest act. */
    public DossierContent bid(Sha256 manifest, Source zip) {
        writer.add(DossierNames.bid(manifest), zip);
        return this;
    }

    /**
     * Writes the dossier.
     *
     * @param custody how the opening key was kept, for the first line that people read
     * @param signer the platform's CMS over a document's canonical form
     * @throws IOException when a source can't be read or changes, or all is larger than 4 GiB
     */
    public void writeTo(OutputStream out, String custody, Function<JsonObject, byte[]> signer) throws IOException {
        writer.add(DossierNames.READING, ReadingText.of(custody, sandbox));
        DossierIndex.Log log = new DossierIndex.Log(logKeys.get(0).name(), logKeys);
        writer.writeTo(out, files -> new DossierIndex(tender, log, authorities, sandbox, entries, files), signer);
    }
}

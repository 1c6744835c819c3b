package org.hengbiao.evidence.tracing;

import org.hengbiao.evidence.EvidenceException;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.LogTrust;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.evidence.TrustedCheckpoint;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;

/**
 * The logged statement that commits to a copy's row order, with its way into the log.
 *
 * @param statement the statement {@code EditionCopyPrepared}
 * @param proof its proof against a checkpoint
 */
public record CommitmentProof(Statement statement, LogProof proof) {

    /** The act under which commitments are logged. */
    public static final String ACT = "EditionCopyPrepared";

    static CommitmentProof read(JsonReader in) {
        in.only("header", "salt", "body", "bodySalt", "proof");
        try {
            Statement statement =
                    Statement.read(in.octets("header"), salt(in, "salt"), in.octets("body"), salt(in, "bodySalt"));
            return new CommitmentProof(statement, LogProof.parse(in.octets("proof")));
        } catch (EvidenceException e) {
            throw new MalformedException(in.pointer(), String.valueOf(e.getMessage()));
        }
    }

    private static Salt salt(JsonReader in, String name) {
        byte[] octets = in.octets(name);
        if (octets.length != Salt.LENGTH) {
            throw new MalformedException(in.pointer() + "/" + name, "a salt has 16 octets");
        }
        return Salt.ofOctets(octets);
    }

    /** The form in which registers carry it. */
    JsonObject toJson() {
        return JsonObject.with("header", base64(statement.header().canonical()))
                .with("salt", base64(statement.salt().octets()))
                .with("body", base64(statement.body().canonical()))
                .with("bodySalt", base64(statement.bodySalt().octets()))
                .with("proof", base64(proof.format()))
                .build();
    }

    private static String base64(byte[] octets) {
        return Octets.of(octets).base64();
    }

    /**
     * Decides whether the trusted log holds {@code commitment}.
     *
     * @throws EvidenceException the first link that is broken; {@code BODY} when the statement says something else
     */
    public TrustedCheckpoint verify(Sha256 commitment, LogTrust trust) {
        JsonReader fields = JsonReader.of(statement.body().fields());
        if (!statement.header().act().equals(ACT)
                || !commitment.hex().equals(fields.has("commitment") ? fields.text("commitment") : null)) {
            throw new EvidenceException(EvidenceException.Link.BODY, "the statement does not commit to this row order");
        }
        return proof.verify(statement.entry(), trust);
    }
}

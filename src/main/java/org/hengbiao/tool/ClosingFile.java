package org.hengbiao.tool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hengbiao.evidence.LogProof;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * The closing statement of a tender's box with its proof, as the platform shows it to openers.
 *
 * @param entry the statement's entry
 * @param statement the statement; its parts belong together
 * @param proof the claim that the log holds it
 */
record ClosingFile(Sha256 entry, Statement statement, LogProof proof) {

    static ClosingFile load(Path file) {
        return Inputs.document(file, ClosingFile::read);
    }

    private static ClosingFile read(JsonReader in) {
        in.only("entry", "header", "salt", "body", "bodySalt", "proof", "checkpoint");
        return new ClosingFile(in.sha256("entry"), statement(in), LogProof.parse(proof(in)));
    }

    /** The statement of a document with header, salts and body in base64. */
    static Statement statement(JsonReader in) {
        return Statement.read(in.octets("header"), salt(in, "salt"), in.octets("body"), salt(in, "bodySalt"));
    }

    private static Salt salt(JsonReader in, String name) {
        try {
            return Salt.ofOctets(in.octets(name));
        } catch (MalformedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedException(in.pointer() + "/" + name, "must be 16 octets");
        }
    }

    /** The proof as a text, or in base64. */
    private static byte[] proof(JsonReader in) {
        String text = in.text("proof");
        return text.startsWith(LogProof.TYPE) ? text.getBytes(StandardCharsets.UTF_8) : in.octets("proof");
    }
}

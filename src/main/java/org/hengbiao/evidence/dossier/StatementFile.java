package org.hengbiao.evidence.dossier;

import java.util.Arrays;
import java.util.Base64;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** A statement as a file: its four pieces in base64, so that their octets are beyond doubt. */
final class StatementFile {

    static final String TYPE = "hengbiao.org/dossier-statement@v1";

    private StatementFile() {}

    static byte[] write(Statement statement) {
        return JsonObject.with("type", TYPE)
                .with("header", base64(statement.header().canonical()))
                .with("salt", base64(statement.salt().octets()))
                .with("body", base64(statement.body().canonical()))
                .with("bodySalt", base64(statement.bodySalt().octets()))
                .build()
                .canonical();
    }

    /**
     * Reads a statement and checks that header, body and actor belong together.
     *
     * @throws MalformedException unless the octets are exactly what {@link #write} writes
     */
    static Statement read(byte[] octets) {
        JsonReader in = JsonParser.readCanonical(octets).type(TYPE).only("type", "header", "salt", "body", "bodySalt");
        Statement statement = Statement.read(
                in.octets("header"),
                Salt.ofOctets(in.octets("salt")),
                in.octets("body"),
                Salt.ofOctets(in.octets("bodySalt")));
        if (!Arrays.equals(write(statement), octets)) {
            throw new MalformedException("", "base64 can be written in one way only");
        }
        return statement;
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}

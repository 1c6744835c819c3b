package org.hengbiao.tool;

import java.security.SecureRandom;
import java.util.Base64;
import org.hengbiao.evidence.Salt;
import org.hengbiao.evidence.acts.PlacementStatement;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * The salt of a placement statement as a file, {@code hengbiao.org/placement-salt@v1}. With it and the description of the network
 * its owner shows an inspector, later, what was stated; without it nobody finds the network by trying.
 *
 * @param salt drawn for one statement
 */
record SaltFile(Salt salt) {

    private static final String TYPE = "hengbiao.org/placement-salt@v1";

    static SaltFile draw() {
        SecureRandom random = new SecureRandom();
        return new SaltFile(Salt.draw(count -> {
            byte[] octets = new byte[count];
            random.nextBytes(octets);
            return octets;
        }));
    }

    static SaltFile parse(byte[] octets) {
        JsonReader in = JsonParser.readCanonical(octets).type(TYPE).only("type", "salt");
        byte[] salt = in.octets("salt");
        if (salt.length != Salt.LENGTH) {
            throw new MalformedException("/salt", "must be " + Salt.LENGTH + " octets");
        }
        return new SaltFile(Salt.ofOctets(salt));
    }

    /** The digest by which a statement names {@code description}. */
    Sha256 digest(byte[] description) {
        return PlacementStatement.digest(salt, description);
    }

    byte[] canonical() {
        return JsonObject.with("type", TYPE)
                .with("salt", Base64.getEncoder().encodeToString(salt.octets()))
                .build()
                .canonical();
    }
}

package org.hengbiao.tool;

import java.security.SecureRandom;
import java.util.Base64;
import org.hengbiao.evidence.Cosigner;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Ed25519;

/**
 * The private key of a cosigner as a file, {@code hengbiao.org/cosigner-key@v1}. Whoever has it can cosign, and nothing else: it
 * opens no share and signs no act.
 */
final class CosignerFile {

    private static final String TYPE = "hengbiao.org/cosigner-key@v1";

    private final String name;
    private final byte[] seed;

    private CosignerFile(String name, byte[] seed) {
        this.name = name;
        this.seed = seed;
    }

    /** A fresh key under {@code name}, which has neither spaces nor plus signs. */
    static CosignerFile draw(String name) {
        byte[] seed = new byte[Ed25519.SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        CosignerFile file = new CosignerFile(name, seed);
        try {
            file.cosigner();
        } catch (MalformedException e) {
            throw Failed.usage("cosigner.name", java.util.Map.of("name", name));
        }
        return file;
    }

    static CosignerFile parse(byte[] octets) {
        var in = JsonParser.readCanonical(octets).type(TYPE).only("type", "name", "seed");
        byte[] seed = in.octets("seed");
        if (seed.length != Ed25519.SEED_LENGTH) {
            throw new MalformedException("/seed", "must be 32 octets");
        }
        return new CosignerFile(in.text("name"), seed);
    }

    Cosigner cosigner() {
        return new Cosigner(name, Ed25519.SigningKey.ofSeed(seed));
    }

    JsonObject toJson() {
        return JsonObject.with("type", TYPE)
                .with("name", name)
                .with("seed", Base64.getEncoder().encodeToString(seed))
                .build();
    }
}

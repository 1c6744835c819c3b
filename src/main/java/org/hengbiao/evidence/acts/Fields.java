package org.hengbiao.evidence.acts;

import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/** Fields that several documents have. */
final class Fields {

    private Fields() {}

    static CreditCode creditCode(JsonReader in, String name) {
        String text = in.text(name);
        if (!CreditCode.isValid(text)) {
            throw new MalformedException(
                    in.pointer() + "/" + name, "must be a unified social credit code (GB 32100-2015)");
        }
        return new CreditCode(text);
    }

    static Sha256 digest(String text, String where) {
        try {
            return Sha256.ofHex(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(where, "must be a SHA-256 value in 64 lower-case hexadecimal digits");
        }
    }
}

package org.hengbiao.tool;

import java.util.Base64;
import org.hengbiao.formats.MalformedException;

/** Octets in documents (RFC 4648 section 4). */
final class Base64Text {

    private Base64Text() {}

    static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("", "must be base64 (RFC 4648 section 4)");
        }
    }
}

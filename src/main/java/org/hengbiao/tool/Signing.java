package org.hengbiao.tool;

import java.security.GeneralSecurityException;
import java.util.Map;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.SigningKey;

/** Signs, and says in one sentence when a key does not. */
final class Signing {

    private Signing() {}

    /** The CMS of {@code content} that carries it. */
    static byte[] attached(SigningKey key, byte[] content) {
        try {
            return Cms.signAttached(key, content);
        } catch (GeneralSecurityException e) {
            throw notSigned(e);
        }
    }

    static Failed notSigned(GeneralSecurityException e) {
        return Failed.unable("key.not-signing", Map.of("why", String.valueOf(e.getMessage())));
    }
}

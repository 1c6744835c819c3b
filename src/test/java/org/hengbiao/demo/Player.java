package org.hengbiao.demo;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.SigningKey;

/**
 * A person of the story.
 *
 * @param login account
 * @param id as the platform gave it
 * @param organisation whom the person acts for
 * @param api the person's way to the service
 * @param folder where the person keeps its key and files
 * @param key signing key whose certificate is registered
 */
public record Player(String login, UUID id, CreditCode organisation, ApiClient api, Path folder, SigningKey key) {

    /** Signs a document. */
    public byte[] sign(byte[] canonical) {
        try {
            return Cms.signAttached(key, canonical);
        } catch (GeneralSecurityException e) {
            throw new Deviation("the key of " + login + " does not sign", e);
        }
    }

    public byte[] sign(JsonObject document) {
        return sign(document.canonical());
    }

    /** The signing key as a file. */
    public Path keyFile() {
        return folder.resolve("signing.p12");
    }

    /** The password of all key files of the story. */
    public Path passwordFile() {
        return folder.resolve("password.txt");
    }
}

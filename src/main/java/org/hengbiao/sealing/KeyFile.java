package org.hengbiao.sealing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A PKCS#12 file (RFC 7292) with exactly one private key and its certificate chain. Files are written with the JDK's
 * PBES2 (AES-256, HMAC-SHA-256), which stock tools read.
 *
 * @param key the private key
 * @param chain the key's certificate first, then its issuers
 */
record KeyFile(PrivateKey key, List<X509Certificate> chain) {

    private static final String ENTRY = "key";

    KeyFile {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a key needs its certificate");
        }
    }

    static KeyFile read(byte[] pkcs12, char[] password) throws KeyRefused {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", Crypto.BC);
            store.load(new ByteArrayInputStream(pkcs12), password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw refused("the key file holds " + keys.size() + " keys, not one");
            }
            Certificate[] chain = store.getCertificateChain(keys.get(0));
            if (!(store.getKey(keys.get(0), password) instanceof PrivateKey key) || chain == null) {
                throw refused("the key file holds no private key with a certificate");
            }
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate certificate : chain) {
                certificates.add(Certificates.parse(certificate.getEncoded()));
            }
            return new KeyFile(key, certificates);
        } catch (SignatureRefused e) {
            throw refused(
                    "a certificate in the key file is not accepted: " + e.why().detail());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw refused("the key file cannot be read with this password");
        }
    }

    byte[] write(char[] password) {
        for (char c : password) {
            // The JDK and other programs disagree on how other characters become octets.
            Words.requireThat(c >= 0x20 && c < 0x7F, "the password of a key file is printable ASCII");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ENTRY, key, password, chain.toArray(new Certificate[0]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the platform cannot write PKCS#12", e);
        }
    }

    private static KeyRefused refused(String detail) {
        return new KeyRefused(KeyRefused.Reason.KEY_FILE, detail);
    }
}

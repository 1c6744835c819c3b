package org.hengbiao.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengbiao.evidence.NoteSigner;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.Ed25519;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.PlatformCertificate;
import org.hengbiao.sealing.ServiceMac;
import org.hengbiao.sealing.SigningKey;

/** The platform's own keys, made at the first start under {@code keys} with mode 600, or put there before it. */
@ApplicationScoped
public class PlatformKeys {

    private static final Duration LIFE = Duration.ofDays(730);

    private final NoteSigner logSigner;
    private final ServiceMac rowMac;
    private final SigningKey receiptKey;

    PlatformKeys(PlatformConfiguration configuration) {
        KeyFolder folder = KeyFolder.at(configuration.data());
        this.logSigner = new NoteSigner(
                configuration.logOrigin(),
                Ed25519.SigningKey.ofSeed(
                        folder.octets("log-ed25519.seed", () -> KeyFolder.random(Ed25519.SEED_LENGTH))));
        this.rowMac =
                new ServiceMac(Octets.of(folder.octets("row-mac.key", () -> KeyFolder.random(ServiceMac.LENGTH))));
        this.receiptKey = receiptKey(folder, configuration.logOrigin());
    }

    private static SigningKey receiptKey(KeyFolder folder, String origin) {
        char[] password = folder.secretText("receipt-password").toCharArray();
        Instant from = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] file = folder.octets(
                "receipt.p12",
                () -> PlatformCertificate.selfSigned(
                        "Hengbiao receipts, " + origin, from, from.plus(LIFE), new SecureRandom(), password));
        try {
            return SigningKey.ofPkcs12(file, password);
        } catch (KeyRefused refused) {
            throw new StartRefused(
                    "The receipt key in data/keys/receipt.p12 can't be used: " + refused.getMessage(), refused);
        }
    }

    /** Signs the log's checkpoints. */
    public NoteSigner logSigner() {
        return logSigner;
    }

    /** Marks rows that wait for their tick. */
    public ServiceMac rowMac() {
        return rowMac;
    }

    /** Signs receipts, refusals and dossiers. */
    public SigningKey receiptKey() {
        return receiptKey;
    }

    /** The certificate of {@link #receiptKey}, which bidders pin. */
    public Octets receiptCertificate() {
        return Octets.of(Certificates.der(receiptKey.certificate()));
    }

    /** The platform's CMS over a document. */
    public byte[] sign(JsonObject document) {
        try {
            return Cms.signAttached(receiptKey, document.canonical());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the receipt key does not sign", e);
        }
    }
}

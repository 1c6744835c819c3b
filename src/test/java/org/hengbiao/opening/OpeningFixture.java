package org.hengbiao.opening;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hengbiao.evidence.Cosigner;
import org.hengbiao.evidence.SignedCheckpoint;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.DecryptionKey;
import org.hengbiao.sealing.DemoCertificateAuthority.IssuedKey;
import org.hengbiao.sealing.DemoCertificateAuthority.Subject;
import org.hengbiao.sealing.Ed25519;
import org.hengbiao.sealing.KeyCeremony;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.OpeningShare;
import org.hengbiao.sealing.PartRefused;
import org.hengbiao.sealing.ShareRelease;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;

/** Three openers, and keys that they make and bring to the pool as openers do: 2 of 3. */
public final class OpeningFixture {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-12-31T00:00:00Z");
    private static final List<TestPerson> OPENERS = new ArrayList<>();
    private static final List<IssuedKey> SHARE_KEYS = new ArrayList<>();
    private static final Map<UUID, KeyCeremony.Made> MADE = new ConcurrentHashMap<>();

    private OpeningFixture() {}

    /** The three openers. */
    public static synchronized List<TestPerson> openers() {
        while (OPENERS.size() < 3) {
            TestPerson opener = People.of("opener");
            OPENERS.add(opener);
            SHARE_KEYS.add(People.authority().issueShare(new Subject(opener.login(), "示例单位", opener.organisation())));
        }
        return List.copyOf(OPENERS);
    }

    /** A fresh key out of a ceremony, not yet in the pool. */
    static KeyCeremony.Made ceremony() {
        List<KeyCeremony.Opener> openers = new ArrayList<>();
        for (int i = 0; i < openers().size(); i++) {
            TestPerson opener = OPENERS.get(i);
            openers.add(new KeyCeremony.Opener(
                    opener.login(),
                    opener.organisation(),
                    opener.key().certificate(),
                    SHARE_KEYS.get(i).certificate()));
        }
        try {
            KeyCeremony.Made made =
                    new KeyCeremony(RANDOM).perform(new KeyCeremony.Order(UUID.randomUUID(), 2, FROM, UNTIL), openers);
            MADE.put(made.statement().key(), made);
            return made;
        } catch (KeyRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a fresh key to the pool. */
    public static void pool() {
        KeyCeremony.Made made = ceremony();
        byte[] statement = made.statement().toJson().canonical();
        offer(
                        made,
                        statement,
                        openers().stream()
                                .map(opener -> sign(opener, statement))
                                .toList())
                .statusCode(201);
    }

    /** Offers a key with these signatures. */
    static ValidatableResponse offer(KeyCeremony.Made made, byte[] statement, List<byte[]> signatures) {
        return openers()
                .get(0)
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "statement",
                        base64(statement),
                        "certificate",
                        base64(Certificates.der(made.certificate())),
                        "signatures",
                        signatures.stream().map(OpeningFixture::base64).toList()))
                .post("/api/opening-keys")
                .then()
                .log()
                .ifValidationFails();
    }

    /** The share of the opener with {@code index}, out of its envelope. */
    static OpeningShare share(UUID key, int index) {
        KeyCeremony.Made made = MADE.get(key);
        try {
            DecryptionKey own = SHARE_KEYS.get(index - 1).decryption();
            return OpeningShare.decrypt(made.envelopes().get(index - 1).octets(), own, made.statement());
        } catch (PartRefused | KeyRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** The release of a share over a closing, its checkpoint cosigned. */
    public static ShareRelease release(UUID key, UUID tender, int index, String closing, String checkpoint) {
        return new ShareRelease(key, tender, Sha256.ofHex(closing), share(key, index), cosigned(checkpoint));
    }

    private static String cosigned(String checkpoint) {
        byte[] seed = new byte[Ed25519.SEED_LENGTH];
        RANDOM.nextBytes(seed);
        SignedCheckpoint signed = SignedCheckpoint.parse(checkpoint.getBytes(StandardCharsets.UTF_8));
        Cosigner cosigner = new Cosigner("opener.example", Ed25519.SigningKey.ofSeed(seed));
        return new String(
                signed.with(cosigner.cosign(signed, Instant.parse("2026-12-01T00:00:00Z")))
                        .format(),
                StandardCharsets.UTF_8);
    }

    /** An act of {@code signer}. */
    public static byte[] sign(TestPerson signer, byte[] content) {
        try {
            return Cms.signAttached(signer.key(), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an act of {@code signer} to a tender's address. */
    public static ValidatableResponse act(TestPerson signer, UUID tender, String path, byte[] content) {
        return signer.asks()
                .contentType("application/cms")
                .body(sign(signer, content))
                .post("/api/tenders/" + tender + path)
                .then()
                .log()
                .ifValidationFails();
    }

    /** As {@link #act} for a document. */
    public static ValidatableResponse act(TestPerson signer, UUID tender, String path, JsonObject content) {
        return act(signer, tender, path, content.canonical());
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}

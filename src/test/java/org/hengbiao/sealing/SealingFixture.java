package org.hengbiao.sealing;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;

/** An authority, a vendor, three openers and an opening key, made once for all tests. */
final class SealingFixture {

    static final SecureRandom RANDOM = new SecureRandom();
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-12-01T00:00:00Z");
    static final Instant RECEIVED = Instant.parse("2026-11-24T08:00:00Z");

    static final CreditCode VENDOR_CODE = code("9111000000000001");
    static final DemoCertificateAuthority AUTHORITY = DemoCertificateAuthority.create("示例根证书", FROM, UNTIL, RANDOM);
    static final DemoCertificateAuthority.IssuedKey VENDOR_KEY =
            AUTHORITY.issueSigning(new DemoCertificateAuthority.Subject("示例投标人", "示例网络安全有限公司", VENDOR_CODE));
    static final SigningKey VENDOR = VENDOR_KEY.signing();
    static final SigningKey OTHER_VENDOR = AUTHORITY
            .issueSigning(new DemoCertificateAuthority.Subject("示例另一人", "示例另一公司", code("9111000000000002")))
            .signing();

    static final UUID TENDER = UUID.fromString("019378d2-0000-7000-8000-000000000001");
    static final UUID PACKAGE = UUID.fromString("019378d2-0000-7000-8000-000000000002");
    static final UUID KEY = UUID.fromString("019378d2-0000-7000-8000-000000000003");

    static final List<DecryptionKey> SHARE_KEYS = new ArrayList<>();
    static final List<KeyCeremony.Opener> OPENERS = openers();
    static final KeyCeremony.Made CEREMONY = ceremony();
    static final DecryptionKey OPENING_KEY = openingKey();

    private SealingFixture() {}

    /** A valid code of 16 characters, a zero and the check character. */
    static CreditCode code(String sixteen) {
        String first = sixteen + "0";
        return new CreditCode(first + CreditCode.checkCharacter(first));
    }

    private static List<KeyCeremony.Opener> openers() {
        List<KeyCeremony.Opener> openers = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            CreditCode code = code("911100000000010" + i);
            var subject = new DemoCertificateAuthority.Subject("示例开标人" + i, "示例单位" + i, code);
            var share = AUTHORITY.issueShare(subject);
            SHARE_KEYS.add(share.decryption());
            openers.add(new KeyCeremony.Opener(
                    "示例开标人" + i, code, AUTHORITY.issueSigning(subject).certificate(), share.certificate()));
        }
        return openers;
    }

    private static KeyCeremony.Made ceremony() {
        try {
            return new KeyCeremony(RANDOM).perform(new KeyCeremony.Order(KEY, 2, FROM, UNTIL), OPENERS);
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    static OpeningShare share(int index) {
        try {
            return OpeningShare.decrypt(
                    CEREMONY.envelopes().get(index - 1).octets(), SHARE_KEYS.get(index - 1), CEREMONY.statement());
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private static DecryptionKey openingKey() {
        try {
            return JoiningShares.join(List.of(share(1), share(3)), CEREMONY.statement(), CEREMONY.certificate());
        } catch (KeyRefused e) {
            throw new AssertionError(e);
        }
    }

    static Bid bid() {
        Bid.Header header = new Bid.Header(
                TENDER,
                "1",
                VENDOR_CODE,
                1,
                List.of(Sha256.ofText("amendment")),
                Octets.random(Bid.NONCE_OCTETS, RANDOM));
        Bid.Offer offer = new Bid.Offer(
                "firewall",
                new Bid.Product("示例制造商", "示例牌", "FW-9000", "3.1"),
                12,
                Money.of("48000.00"),
                Map.of("throughput", new BigDecimal("20.50")),
                List.of(new Bid.Certificate(
                        "secrecy", "示例-0001", LocalDate.of(2025, 3, 1), LocalDate.of(2030, 2, 28))));
        return new Bid(
                header,
                List.of(offer),
                Map.of("warranty", Answer.value(new BigDecimal("36")), "on-site", Answer.met(true)),
                Money.of("576000.00"),
                List.of());
    }

    static SealingBid.Order order(Bid bid, List<Attachment> attachments) {
        return new SealingBid.Order(bid, attachments, PACKAGE, null, CEREMONY.certificate(), "openers");
    }

    static PartContext context(int part, int parts) {
        return new PartContext(
                new Manifest.Place(TENDER, "1", PACKAGE, VENDOR_CODE, 1),
                part,
                parts,
                Certificates.fingerprint(CEREMONY.certificate()));
    }

    static PartSource files(List<Path> parts) {
        return part -> Files.newInputStream(parts.get(part - 1));
    }

    /** Parts in memory; an empty one counts as missing. */
    static PartSource bytes(List<byte[]> parts) {
        return part -> {
            if (parts.get(part - 1).length == 0) {
                throw new FileNotFoundException("part " + part);
            }
            return new ByteArrayInputStream(parts.get(part - 1));
        };
    }
}

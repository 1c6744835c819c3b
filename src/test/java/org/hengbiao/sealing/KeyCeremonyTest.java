package org.hengbiao.sealing;

import static org.hengbiao.sealing.SealingFixture.CEREMONY;
import static org.hengbiao.sealing.SealingFixture.FROM;
import static org.hengbiao.sealing.SealingFixture.OPENERS;
import static org.hengbiao.sealing.SealingFixture.RANDOM;
import static org.hengbiao.sealing.SealingFixture.SHARE_KEYS;
import static org.hengbiao.sealing.SealingFixture.UNTIL;
import static org.hengbiao.sealing.SealingFixture.share;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.KeyRefused.Reason;
import org.junit.jupiter.api.Test;

class KeyCeremonyTest {

    @Test
    void anyTwoOfThreeSharesGiveTheKey() throws Exception {
        byte[] plain = "bid".getBytes(StandardCharsets.UTF_8);
        PartContext context = SealingFixture.context(1, 1);
        byte[] sealed = new PartSealer(RANDOM).seal(plain, context, CEREMONY.certificate());
        for (List<OpeningShare> shares :
                List.of(List.of(share(1), share(2)), List.of(share(3), share(1)), List.of(share(2), share(3)))) {
            DecryptionKey key = JoiningShares.join(shares, CEREMONY.statement(), CEREMONY.certificate());
            assertArrayEquals(plain, new PartOpener(key).open(sealed, context));
        }
    }

    @Test
    void commitmentIsTheDigestOfIndexAndShare() {
        assertEquals(
                Sha256.of(new byte[] {2}, share(2).octets().octets()),
                CEREMONY.statement().opener(2).commitment());
    }

    private static KeyRefused joinRefused(OpeningShare... shares) {
        return assertThrows(
                KeyRefused.class,
                () -> JoiningShares.join(List.of(shares), CEREMONY.statement(), CEREMONY.certificate()));
    }

    @Test
    void wrongShareIsNamed() {
        byte[] changed = share(3).octets().octets();
        changed[0] ^= 1;

        KeyRefused refused = joinRefused(share(1), OpeningShare.of(3, changed));
        assertEquals(Reason.WRONG_SHARE, refused.reason());
        assertTrue(refused.why().detail().contains("share 3"));
        assertEquals(
                Reason.WRONG_SHARE,
                joinRefused(OpeningShare.of(2, share(1).octets().octets())).reason());
        assertEquals(
                Reason.WRONG_SHARE,
                joinRefused(OpeningShare.of(9, new byte[32])).reason());
    }

    @Test
    void tooFewSharesAndTheSameTwiceAreRefused() {
        assertEquals(Reason.SHARE_COUNT, joinRefused(share(1)).reason());
        assertEquals(Reason.SHARE_COUNT, joinRefused(share(1), share(1)).reason());
    }

    /** The commitments could be wrong from the start; then d·G shows it. */
    @Test
    void joinedKeyIsComparedWithTheCertificate() {
        OpeningShare false1 = OpeningShare.of(1, new byte[32]);
        OpeningKeyStatement statement = CEREMONY.statement();
        OpeningKeyStatement.Opener first = statement.opener(1);
        OpeningKeyStatement forged = new OpeningKeyStatement(
                statement.key(),
                statement.certificate(),
                2,
                List.of(
                        new OpeningKeyStatement.Opener(
                                1,
                                first.name(),
                                first.organisation(),
                                first.signingCertificate(),
                                first.shareCertificate(),
                                false1.commitment()),
                        statement.opener(2),
                        statement.opener(3)),
                "openers");

        KeyRefused refused = assertThrows(
                KeyRefused.class, () -> JoiningShares.join(List.of(false1, share(2)), forged, CEREMONY.certificate()));
        assertEquals(Reason.WRONG_KEY, refused.reason());
    }

    @Test
    void envelopeOpensOnlyWithItsOwnShareKey() {
        byte[] first = CEREMONY.envelopes().get(0).octets();

        PartRefused refused = assertThrows(
                PartRefused.class, () -> OpeningShare.decrypt(first, SHARE_KEYS.get(1), CEREMONY.statement()));
        assertEquals(PartRefused.Reason.CONTEXT, refused.reason());
        assertThrows(
                KeyRefused.class, () -> OpeningShare.decrypt(first, SealingFixture.OPENING_KEY, CEREMONY.statement()));
    }

    @Test
    void noOrganisationMayOpenOrPreventOpeningAlone() {
        KeyCeremony.Opener one = OPENERS.get(0);
        List<KeyCeremony.Opener> twice = List.of(
                one,
                new KeyCeremony.Opener(
                        "示例第二人",
                        one.organisation(),
                        OPENERS.get(1).signing(),
                        OPENERS.get(1).share()),
                OPENERS.get(2));

        KeyRefused refused = assertThrows(
                KeyRefused.class,
                () -> new KeyCeremony(RANDOM).perform(new KeyCeremony.Order(UUID.randomUUID(), 2, FROM, UNTIL), twice));
        assertEquals(Reason.SHARE_COUNT, refused.reason());
    }

    @Test
    void thresholdIsAtLeastTwo() {
        for (int threshold : new int[] {1, 4}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new KeyCeremony(RANDOM)
                            .perform(new KeyCeremony.Order(UUID.randomUUID(), threshold, FROM, UNTIL), OPENERS));
        }
    }

    @Test
    void keyFilesComeBackAndWrongPasswordsDoNot() throws Exception {
        char[] password = "example 1".toCharArray();
        byte[] file = SHARE_KEYS.get(0).toPkcs12(password);

        DecryptionKey read = DecryptionKey.ofPkcs12(file, password);
        assertEquals(SHARE_KEYS.get(0).certificate(), read.certificate());
        assertEquals(share(1), OpeningShare.decrypt(CEREMONY.envelopes().get(0).octets(), read, CEREMONY.statement()));
        KeyRefused refused = assertThrows(KeyRefused.class, () -> DecryptionKey.ofPkcs12(file, "x".toCharArray()));
        assertEquals(Reason.KEY_FILE, refused.reason());
        assertThrows(KeyRefused.class, () -> SigningKey.ofPkcs12(new byte[10], password));
        assertThrows(IllegalArgumentException.class, () -> SHARE_KEYS.get(0).toPkcs12("示例".toCharArray()));
        SigningKey vendor = SigningKey.ofPkcs12(SealingFixture.VENDOR_KEY.toPkcs12(password), password);
        assertArrayEquals(
                new byte[] {1},
                SignedAct.verifyAttached(Cms.signAttached(vendor, new byte[] {1}))
                        .content());
    }

    @Test
    void secretsDoNotPrintThemselves() {
        assertEquals("share 1", share(1).toString());
        assertEquals("32 octets", share(1).octets().toString());
    }
}

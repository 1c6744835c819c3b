package org.hengbiao.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ed25519Test {

    private static final HexFormat HEX = HexFormat.of();

    // RFC 8032 section 7.1, TEST 2.
    private static final String SEED = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
    private static final String PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String SIGNATURE = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    private static final byte[] MESSAGE = {0x72};

    private final Ed25519.SigningKey key = Ed25519.SigningKey.ofSeed(HEX.parseHex(SEED));

    @Test
    void signsAsTheRfcDoes() {
        assertEquals(PUBLIC, HEX.formatHex(key.publicKey().octets()));
        assertEquals(SIGNATURE, HEX.formatHex(key.sign(MESSAGE)));
    }

    @Test
    void signsAsTheJdkDoes() throws GeneralSecurityException {
        Signature jdk = Signature.getInstance("Ed25519");
        jdk.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, HEX.parseHex(SEED))));
        byte[] message = new byte[1000];
        jdk.update(message);
        assertArrayEquals(jdk.sign(), key.sign(message));
    }

    @Test
    void anyFlippedBitOfASignatureIsSeen() {
        byte[] signature = key.sign(MESSAGE);
        assertTrue(key.publicKey().verifies(MESSAGE, signature));
        for (int bit = 0; bit < 8 * signature.length; bit++) {
            byte[] altered = signature.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(key.publicKey().verifies(MESSAGE, altered));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65, 128})
    void aSignatureOfAnotherLengthVerifiesNothing(int length) {
        assertFalse(key.publicKey().verifies(MESSAGE, new byte[length]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af466",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
            })
    void aPublicKeyOfWrongLengthOrSmallOrderIsRefused(String hex) {
        byte[] octets = HEX.parseHex(hex);
        assertThrows(IllegalArgumentException.class, () -> Ed25519.PublicKey.ofOctets(octets));
    }

    @Test
    void aSeedHas32Octets() {
        assertThrows(IllegalArgumentException.class, () -> Ed25519.SigningKey.ofSeed(new byte[31]));
    }

    @Test
    void aPrivateKeyDoesNotPrintItsSeed() {
        assertFalse(key.toString().contains(SEED.substring(0, 8)));
    }
}

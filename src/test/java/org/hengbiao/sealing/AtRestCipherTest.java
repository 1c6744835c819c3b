package org.hengbiao.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtRestCipherTest {

    private static final byte[] NONCE = new byte[AtRestCipher.NONCE_LENGTH];
    private static final byte[] PLAIN = "评分".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1, 2, 3};

    private final AtRestCipher cipher = new AtRestCipher(new byte[AtRestCipher.KEY_LENGTH]);

    @Test
    void whatWasSealedOpensInItsPlaceOnly() {
        byte[] sealed = cipher.seal(PLAIN, NONCE, PLACE);
        assertArrayEquals(PLAIN, cipher.open(sealed, PLACE).orElseThrow());
        assertFalse(cipher.open(sealed, new byte[] {1, 2, 4}).isPresent());
    }

    @Test
    void everyChangedOctetIsNoticed() {
        byte[] sealed = cipher.seal(PLAIN, NONCE, PLACE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertTrue(cipher.open(changed, PLACE).isEmpty(), "octet " + i);
        }
    }

    @Test
    void tooShortIsNothing() {
        assertEquals(Optional.empty(), cipher.open(new byte[27], PLACE));
    }

    @Test
    void keyAndNonceHaveTheirLengths() {
        assertThrows(IllegalArgumentException.class, () -> new AtRestCipher(new byte[16]));
        assertThrows(IllegalArgumentException.class, () -> cipher.seal(PLAIN, new byte[8], PLACE));
    }
}

package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Ed25519;

/** The kinds of note signature that Hengbiao makes and reads, by their type octet in C2SP signed-note. */
public enum SignatureKind {
    /** Ed25519 over the note's text. */
    ED25519(1) {
        @Override
        boolean verifies(Ed25519.PublicKey key, String text, byte[] signature) {
            return key.verifies(text.getBytes(StandardCharsets.UTF_8), signature);
        }
    },
    /** A timestamped cosignature of a checkpoint (C2SP tlog-cosignature, {@code cosignature/v1}). */
    COSIGNATURE_V1(4) {
        @Override
        boolean verifies(Ed25519.PublicKey key, String text, byte[] signature) {
            if (signature.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
                return false;
            }
            long seconds = ByteBuffer.wrap(signature).getLong();
            return seconds >= 0
                    && seconds <= LAST_SECOND
                    && key.verifies(
                            cosigned(seconds, text), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
        }
    };

    // The end of the year 9999: later times are refused as lying in the future, and every earlier one can be written.
    private static final long LAST_SECOND = 253_402_300_799L;

    private final byte type;

    SignatureKind(int type) {
        this.type = (byte) type;
    }

    /** The octet that key ids and verifier keys carry. */
    byte type() {
        return type;
    }

    abstract boolean verifies(Ed25519.PublicKey key, String text, byte[] signature);

    static SignatureKind ofType(byte type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new MalformedException("", "a key of another kind than Ed25519 or cosignature/v1"));
    }

    /** What a cosigner signs: two lines that keep it apart from all other texts, then the checkpoint's text. */
    static byte[] cosigned(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + '\n' + text).getBytes(StandardCharsets.UTF_8);
    }
}

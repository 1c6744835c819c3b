package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Ed25519;

/**
 * A public key that verifies signatures on notes, with its name and the kind of signature (C2SP signed-note, "vkey").
 *
 * @param name the key's name; a log's is its origin
 * @param kind the only kind of signature that this key makes
 * @param key the key
 */
public record VerifierKey(String name, SignatureKind kind, Ed25519.PublicKey key) {

    private static final byte[] NEWLINE = {'\n'};

    /** @throws MalformedException when the name is not allowed */
    public VerifierKey {
        NoteSignature.requireKeyName(name);
    }

    /**
     * Reads {@code name+hash+base64}.
     *
     * @throws MalformedException when it has another form, kind or key id
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedException("", "a verifier key is name+hash+base64 (C2SP signed-note)");
        }
        byte[] typed = TextLines.base64("", parts[2]);
        VerifierKey key = of(parts[0], typed);
        if (!HexFormat.of().toHexDigits(key.keyId()).equals(parts[1])) {
            throw new MalformedException("", "the key id does not belong to this name and key (C2SP signed-note)");
        }
        return key;
    }

    private static VerifierKey of(String name, byte[] typed) {
        if (typed.length == 0) {
            throw new MalformedException("", "a verifier key holds its type and the public key (C2SP signed-note)");
        }
        try {
            Ed25519.PublicKey key = Ed25519.PublicKey.ofOctets(Arrays.copyOfRange(typed, 1, typed.length));
            return new VerifierKey(name, SignatureKind.ofType(typed[0]), key);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("", "not an Ed25519 public key (RFC 8032 section 5.1.2)");
        }
    }

    /** The text form {@code name+hash+base64}, which {@link #parse} reads. */
    public String format() {
        return name + '+' + HexFormat.of().toHexDigits(keyId()) + '+' + TextLines.base64(typed());
    }

    /** The first four octets of SHA-256(name ‖ newline ‖ type ‖ key): it identifies, it does not authenticate. */
    public int keyId() {
        Sha256 hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8), NEWLINE, typed());
        return ByteBuffer.wrap(hash.octets()).getInt();
    }

    /** Whether {@code signature} claims to be of this key. */
    public boolean isNamedBy(NoteSignature signature) {
        return name.equals(signature.keyName()) && keyId() == signature.keyId();
    }

    /** Whether {@code signature} is this key's over the note's {@code text}. */
    public boolean verifies(String text, NoteSignature signature) {
        return isNamedBy(signature) && kind.verifies(key, text, signature.signature());
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + Ed25519.PUBLIC_KEY_LENGTH)
                .put(kind.type())
                .put(key.octets())
                .array();
    }
}

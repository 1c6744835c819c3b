package org.hengbiao.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hengbiao.formats.MalformedException;

/**
 * One signature line of a note (C2SP signed-note). Name and key id say which key made it; until that key verified it, it
 * means nothing.
 *
 * @param keyName the key's name
 * @param blob base64 of the key id's four octets and the signature
 */
public record NoteSignature(String keyName, String blob) {

    private static final String MARK = "\u2014 ";

    /** @throws MalformedException when the name or the base64 is not allowed */
    public NoteSignature {
        requireKeyName(keyName);
        if (TextLines.base64("", blob).length <= Integer.BYTES) {
            throw new MalformedException("", "a signature line holds a key id and a signature (C2SP signed-note)");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] blob = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.keyId())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), TextLines.base64(blob));
    }

    /** Reads a line without its newline. */
    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', MARK.length());
        if (!line.startsWith(MARK) || space < 0) {
            throw new MalformedException(
                    "", "a signature line is an em dash, a key name and base64 (C2SP signed-note)");
        }
        return new NoteSignature(line.substring(MARK.length(), space), line.substring(space + 1));
    }

    /** The line with its newline. */
    String line() {
        return MARK + keyName + ' ' + blob + '\n';
    }

    /** The first four octets: which key of that name, and for which kind of signature. */
    public int keyId() {
        return ByteBuffer.wrap(TextLines.base64("", blob)).getInt();
    }

    /** All after the key id. */
    public byte[] signature() {
        byte[] octets = TextLines.base64("", blob);
        return Arrays.copyOfRange(octets, Integer.BYTES, octets.length);
    }

    /** A key's name is not empty and has neither Unicode spaces nor a plus sign. */
    static void requireKeyName(String name) {
        boolean bad = name.isEmpty()
                || name.codePoints()
                        .anyMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
        if (bad) {
            throw new MalformedException("", "a key's name has neither spaces nor plus signs (C2SP signed-note)");
        }
        TextLines.checked(name);
    }
}

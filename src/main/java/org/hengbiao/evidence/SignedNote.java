package org.hengbiao.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.MalformedException;

/**
 * A text with signature lines (C2SP signed-note). Holding one says nothing yet: only {@link LogTrust} and {@link
 * VerifierKey} say whose it is.
 *
 * @param text what is signed, its last newline included
 * @param signatures in their order
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The most signatures that are read. */
    public static final int MAX_SIGNATURES = 100;

    /** The most octets that are read. */
    public static final int MAX_OCTETS = 1024 * 1024;

    /** @throws MalformedException when the text does not end in a newline or holds other control characters */
    public SignedNote {
        signatures = List.copyOf(signatures);
        TextLines.checked(text);
        if (!text.endsWith("\n")) {
            throw new MalformedException("", "a note's text ends in a newline (C2SP signed-note)");
        }
        if (signatures.size() > MAX_SIGNATURES) {
            throw new MalformedException("", "a note has at most " + MAX_SIGNATURES + " signatures");
        }
    }

    /**
     * Reads a note, which has at least one signature.
     *
     * @throws MalformedException when it has another form
     */
    public static SignedNote parse(byte[] octets) {
        String note = TextLines.utf8(octets, MAX_OCTETS);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedException("", "a note is a text, an empty line and signature lines (C2SP signed-note)");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The note as it is stored and sent, in UTF-8. */
    public byte[] format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same note with one more signature, which must be over the same text. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** The octets that an Ed25519 signature signs. */
    public byte[] textOctets() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.hengbiao.evidence;

import org.hengbiao.formats.MalformedException;

/**
 * A checkpoint with signatures that nobody has verified yet; {@link LogTrust#check} does.
 *
 * @param checkpoint what the note says
 * @param note the note as it was read
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    /** @throws IllegalArgumentException when the note says something else */
    public SignedCheckpoint {
        if (!checkpoint.text().equals(note.text())) {
            throw new IllegalArgumentException("the note is not of this checkpoint");
        }
    }

    /**
     * Reads a signed checkpoint.
     *
     * @throws MalformedException when it is no note or its text no checkpoint
     */
    public static SignedCheckpoint parse(byte[] octets) {
        SignedNote note = SignedNote.parse(octets);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /** The signed note in UTF-8, as it is served and stored. */
    public byte[] format() {
        return note.format();
    }

    /** The same with one more signature. */
    public SignedCheckpoint with(NoteSignature signature) {
        return new SignedCheckpoint(checkpoint, note.with(signature));
    }
}

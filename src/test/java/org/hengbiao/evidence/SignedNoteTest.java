package org.hengbiao.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.sealing.Ed25519;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    // The example of C2SP signed-note: a key and a note that others made.
    private static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final NoteSigner SIGNER =
            new NoteSigner("log.example/1", Ed25519.SigningKey.ofSeed(new SeededRandomness("log").octets(32)));

    static List<String> brokenNotes() {
        return Resources.names("notes", "error_");
    }

    @Test
    void theExampleOfTheSpecificationVerifies() {
        byte[] octets = Resources.read("notes/specification_example.txt");
        VerifierKey key = VerifierKey.parse(EXAMPLE_KEY);
        SignedNote note = SignedNote.parse(octets);
        assertTrue(key.verifies(note.text(), note.signatures().get(0)));
        assertFalse(key.verifies(note.text() + "\n", note.signatures().get(0)));
        assertArrayEquals(octets, note.format());
        assertEquals(EXAMPLE_KEY, key.format());
    }

    @ParameterizedTest
    @MethodSource("brokenNotes")
    void aNoteOfAnotherFormIsRefused(String file) {
        byte[] octets = Resources.read("notes/" + file);
        assertThrows(MalformedException.class, () -> SignedNote.parse(octets));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one line\n", "an empty line\n\nwithin\n", "empty lines at the end\n\n\n", "\n", "正文\n"})
    void aNoteIsReadBackAsItWasSigned(String text) {
        SignedNote note = SIGNER.sign(text);
        SignedNote read = SignedNote.parse(note.format());
        assertEquals(note, read);
        assertTrue(SIGNER.verifierKey().verifies(read.text(), read.signatures().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no newline", "carriage return\r\n", "tab\t\n", "nul\0\n", "lone \ud800 surrogate\n"})
    void aTextThatNoNoteCanHoldIsNotSigned(String text) {
        assertThrows(MalformedException.class, () -> SIGNER.sign(text));
    }

    @Test
    void anyAlteredCharacterOfTheTextIsSeen() {
        SignedNote note = SIGNER.sign("origin\n12\n");
        for (int at = 0; at < note.text().length(); at++) {
            String altered = note.text().substring(0, at) + 'x' + note.text().substring(at + 1);
            assertFalse(SIGNER.verifierKey().verifies(altered, note.signatures().get(0)));
        }
    }

    @Test
    void aKeyOfTheSameNameOrIdAloneIsAnotherKey() {
        NoteSignature signature = SIGNER.sign("text\n").signatures().get(0);
        VerifierKey sameKeyOtherName = new VerifierKey(
                "log.example/2", SignatureKind.ED25519, SIGNER.key().publicKey());
        VerifierKey sameKeyOtherKind = new VerifierKey(
                "log.example/1", SignatureKind.COSIGNATURE_V1, SIGNER.key().publicKey());
        assertNotEquals(SIGNER.verifierKey().keyId(), sameKeyOtherKind.keyId());
        assertFalse(sameKeyOtherName.verifies("text\n", signature));
        assertFalse(sameKeyOtherKind.verifies("text\n", signature));
    }

    @Test
    void aHundredSignaturesAreReadAndNotOneMore() {
        SignedNote note = SIGNER.sign("text\n");
        NoteSignature signature = note.signatures().get(0);
        for (int i = 1; i < SignedNote.MAX_SIGNATURES; i++) {
            note = note.with(signature);
        }
        assertEquals(note, SignedNote.parse(note.format()));
        String tooMany = new String(note.format(), StandardCharsets.UTF_8) + signature.line();
        byte[] octets = tooMany.getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedException.class, () -> SignedNote.parse(octets));
    }

    @Test
    void aNoteOfMoreThanAMebibyteIsNotRead() {
        byte[] octets = new byte[SignedNote.MAX_OCTETS + 1];
        assertThrows(MalformedException.class, () -> SignedNote.parse(octets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U==",
                "example.com/foo+530d903a+",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example com+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void aVerifierKeyOfAnotherFormIsRefused(String text) {
        assertThrows(MalformedException.class, () -> VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u00a0b", "a\u3000b", "a\nb", "a\u0085b"})
    void aKeysNameHasNeitherSpacesNorPlusSigns(String name) {
        assertThrows(MalformedException.class, () -> new NoteSigner(name, SIGNER.key()));
    }
}

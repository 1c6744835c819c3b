package org.hengbiao.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengbiao.evidence.EvidenceException.Link;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Sha256;

/**
 * A file that shows offline that an entry is in the log: {@code c2sp.org/tlog-proof@v1}, with the entry's way through the
 * batch of its tick as {@code extra}. It claims; {@link #verify} decides.
 *
 * @param entry the entry it speaks of
 * @param slot its way from the entry to the leaf of its tick
 * @param index the tick's leaf in the log, from 0
 * @param path the way from that leaf to the root
 * @param checkpoint the state of the log that has this root
 */
public record LogProof(Sha256 entry, SlotProof slot, long index, List<Sha256> path, SignedCheckpoint checkpoint) {

    /** The first line. */
    public static final String TYPE = "c2sp.org/tlog-proof@v1";

    /** The usual end of a file's name. */
    public static final String FILE_EXTENSION = ".tlog-proof";

    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_PATH = 63;
    private static final int MAX_OCTETS = SignedNote.MAX_OCTETS + 16 * 1024;

    /** @throws MalformedException when no tree can have such an index or path */
    public LogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > MAX_PATH) {
            throw new MalformedException("", "an index is not negative and a path has at most 63 hashes");
        }
    }

    /**
     * Reads a proof.
     *
     * @throws MalformedException unless it is exactly what {@link #format} writes
     */
    public static LogProof parse(byte[] octets) {
        String text = TextLines.utf8(octets, MAX_OCTETS);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedException("", "an empty line stands before the checkpoint (C2SP tlog-proof)");
        }
        List<String> lines = Arrays.asList(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 3 || !lines.get(0).equals(TYPE)) {
            throw new MalformedException("line 1", "must be " + TYPE + ", with the lines extra and index after it");
        }
        JsonReader extra = JsonParser.readCanonical(TextLines.base64("line 2", after(EXTRA, "line 2", lines.get(1))))
                .only("entry", "slot", "path");
        return new LogProof(
                extra.sha256("entry"),
                readSlot(extra),
                TextLines.count("line 3", after(INDEX, "line 3", lines.get(2))),
                readPath(lines),
                SignedCheckpoint.parse(text.substring(blank + 2).getBytes(StandardCharsets.UTF_8)));
    }

    private static String after(String keyword, String where, String line) {
        if (!line.startsWith(keyword)) {
            throw new MalformedException(where, "must start with '" + keyword + "' (C2SP tlog-proof)");
        }
        return line.substring(keyword.length());
    }

    private static SlotProof readSlot(JsonReader extra) {
        try {
            List<Sha256> path = extra.texts("path").stream().map(Sha256::ofHex).toList();
            return new SlotProof(extra.integer("slot", 0, BatchTree.SLOTS - 1), path);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("/path", "must be twelve SHA-256 values in hexadecimal digits");
        }
    }

    private static List<Sha256> readPath(List<String> lines) {
        List<Sha256> path = new ArrayList<>();
        for (int i = 3; i < lines.size(); i++) {
            String where = "line " + (i + 1);
            byte[] hash = TextLines.base64(where, lines.get(i));
            if (hash.length != Sha256.LENGTH) {
                throw new MalformedException(where, "a hash has 32 octets");
            }
            path.add(Sha256.ofOctets(hash));
        }
        return path;
    }

    /** The file's octets, in UTF-8. */
    public byte[] format() {
        StringBuilder text = new StringBuilder(TYPE).append('\n');
        text.append(EXTRA).append(TextLines.base64(extra())).append('\n');
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(TextLines.base64(hash.octets())).append('\n'));
        text.append('\n').append(new String(checkpoint.format(), StandardCharsets.UTF_8));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] extra() {
        return JsonObject.with("entry", entry.hex())
                .with("slot", slot.slot())
                .with(
                        "path",
                        JsonArray.ofTexts(slot.path().stream().map(Sha256::hex).toList()))
                .build()
                .canonical();
    }

    /**
     * Decides whether {@code expected} is in the log that {@code trust} describes.
     *
     * @param expected the entry that the reader computed from the statement at hand
     * @return the checkpoint, verified
     * @throws EvidenceException ({@code ENTRY}, {@code ORIGIN}, {@code CHECKPOINT_SIGNATURE}, {@code COSIGNATURE}, {@code
     *     LOG_PATH}, {@code INCLUSION}), the first that is broken
     */
    public TrustedCheckpoint verify(Sha256 expected, LogTrust trust) {
        if (!entry.equals(expected)) {
            throw new EvidenceException(Link.ENTRY, "the proof is of " + entry + ", not of " + expected);
        }
        TrustedCheckpoint trusted = trust.check(checkpoint);
        Checkpoint state = trusted.checkpoint();
        Sha256 root = new InclusionProof(index, state.size(), path)
                .rootFrom(Merkle.leafHash(slot.rootFrom(expected)))
                .orElseThrow(() -> new EvidenceException(
                        Link.LOG_PATH, "no leaf " + index + " with such a path is in a log of " + state.size()));
        if (!root.equals(state.root())) {
            throw new EvidenceException(Link.INCLUSION, "the paths lead to " + root + ", not to the log's root");
        }
        return trusted;
    }
}

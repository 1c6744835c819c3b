package org.hengbiao.evidence.tracing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengbiao.formats.MalformedException;

/**
 * A table as text, read as leniently as spreadsheets write it: commas, semicolons or tabs, quotes or none, UTF-8 or UTF-16 with
 * or without mark, and GB 18030, in which Chinese Windows saves.
 */
final class SeparatedText {

    private static final Charset GB = Charset.forName("GB18030");

    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private SeparatedText(String text) {
        this.text = text;
    }

    /** The records of a text. */
    static List<List<String>> read(byte[] octets) {
        SeparatedText reader = new SeparatedText(decode(octets));
        reader.read();
        return reader.records;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                endCell();
            } else if (c == '\n' || c == '\r') {
                // A quote that is never closed must not swallow the rest of the file: lines end records always.
                if (!quoted || unclosed(i)) {
                    quoted = false;
                    endRecord();
                } else {
                    cell.append(' ');
                }
            } else {
                cell.append(c);
            }
        }
        endRecord();
    }

    /** Whether no quote follows within a cell's usual length. */
    private boolean unclosed(int from) {
        int quote = text.indexOf('"', from);
        return quote < 0 || quote - from > 2000;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRecord() {
        endCell();
        records.add(List.copyOf(cells));
        cells = new ArrayList<>();
    }

    private static String decode(byte[] octets) {
        if (octets.length > 1 && octets[0] == (byte) 0xFF && octets[1] == (byte) 0xFE) {
            return new String(octets, StandardCharsets.UTF_16);
        }
        return decode(octets, StandardCharsets.UTF_8)
                .or(() -> decode(octets, GB))
                .orElseThrow(() -> new MalformedException(
                        "", "the text is neither UTF-8 nor GB 18030; save it as CSV and try again"));
    }

    private static Optional<String> decode(byte[] octets, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

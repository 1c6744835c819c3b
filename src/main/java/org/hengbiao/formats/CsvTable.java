package org.hengbiao.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A CSV file (RFC 4180) with a header line, and the place of every field. UTF-8 without a byte order mark; a line ends with
 * LF or CRLF, the last one may lack it. A quote stands only around a whole field or doubled inside one.
 *
 * @param header the names of the columns, no two equal
 * @param rows the records that have as many fields as the header
 * @param ragged the records that have not; they are in no other list
 */
public record CsvTable(List<String> header, List<Row> rows, List<Ragged> ragged) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        ragged = List.copyOf(ragged);
    }

    /**
     * A field and where it begins.
     *
     * @param text its content without the quotes around it
     * @param line from 1; the header is line 1
     * @param column from 1, in characters (Unicode code points); of the opening quote when there is one
     */
    public record Field(String text, int line, int column) {}

    /** A record of the file. */
    public record Row(List<String> header, List<Field> fields) {

        public Row {
            header = List.copyOf(header);
            fields = List.copyOf(fields);
        }

        /**
         * The field of that column.
         *
         * @throws IllegalArgumentException when the header has no such column
         */
        public Field field(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no such column: " + column);
            }
            return fields.get(index);
        }

        public int line() {
            return fields.get(0).line();
        }
    }

    /** A record with another number of fields than the header has (RFC 4180 section 2 rule 4). */
    public record Ragged(int line, int column, String rule) {}

    /**
     * Reads a file.
     *
     * @throws MalformedException with line and column when its quoting, encoding or header can't be read
     */
    public static CsvTable parse(byte[] bytes) {
        List<List<Field>> records = new Scan(decoded(bytes)).records();
        if (records.isEmpty()) {
            throw new MalformedException("line 1, column 1", "the file is empty; it needs a header line");
        }
        List<String> header = headerOf(records.get(0));
        List<Row> rows = new ArrayList<>();
        List<Ragged> ragged = new ArrayList<>();
        for (List<Field> fields : records.subList(1, records.size())) {
            if (fields.size() == header.size()) {
                rows.add(new Row(header, fields));
            } else {
                Field last = fields.get(Math.min(fields.size(), header.size() + 1) - 1);
                ragged.add(new Ragged(
                        last.line(),
                        last.column(),
                        "the line has " + fields.size() + " fields, the header " + header.size()
                                + " (RFC 4180 section 2)"));
            }
        }
        return new CsvTable(header, rows, ragged);
    }

    private static List<String> headerOf(List<Field> fields) {
        Set<String> seen = new HashSet<>();
        for (Field field : fields) {
            if (field.text().isBlank() || !seen.add(field.text())) {
                throw new MalformedException(
                        "line 1, column " + field.column(), "a column needs a name that no other has");
            }
        }
        return fields.stream().map(Field::text).toList();
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                throw new MalformedException("line 1, column 1", "the file must not begin with a byte order mark");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new MalformedException("line " + lineOfBadOctet(bytes) + ", column 1", "the line is not UTF-8");
        }
    }

    private static int lineOfBadOctet(byte[] bytes) {
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }

    /** Walks over the text once. */
    private static final class Scan {

        private final String text;
        private final List<List<Field>> records = new ArrayList<>();
        private List<Field> fields = new ArrayList<>();
        private int at;
        private int line = 1;
        private int column = 1;

        Scan(String text) {
            this.text = text;
        }

        List<List<Field>> records() {
            while (at < text.length()) {
                int startLine = line;
                int startColumn = column;
                String content = text.charAt(at) == '"' ? quoted() : plain();
                fields.add(new Field(content, startLine, startColumn));
                endField();
            }
            if (!fields.isEmpty()) {
                // The last field of a file that ends with a comma.
                fields.add(new Field("", line, column));
                endRecord();
            }
            return records;
        }

        /** Takes the separator after a field; a record that ends with the file ends here too. */
        private void endField() {
            if (at == text.length()) {
                endRecord();
            } else if (text.charAt(at) == ',') {
                step();
            } else if (atLineEnd()) {
                takeLineEnd();
                endRecord();
            } else {
                throw fault("after a closing quote only a comma or the line's end may follow (RFC 4180 section 2)");
            }
        }

        private void endRecord() {
            records.add(fields);
            fields = new ArrayList<>();
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
                if (text.charAt(at) == '"') {
                    throw fault("a quote may not stand inside a field without quotes (RFC 4180 section 2)");
                }
                step();
            }
            return text.substring(start, at);
        }

        private String quoted() {
            MalformedException unterminated = fault("this quote is never closed");
            StringBuilder content = new StringBuilder();
            step();
            while (at < text.length()) {
                if (text.charAt(at) != '"') {
                    int codePoint = text.codePointAt(at);
                    content.appendCodePoint(codePoint);
                    step();
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    content.append('"');
                    step();
                    step();
                } else {
                    step();
                    return content.toString();
                }
            }
            throw unterminated;
        }

        private boolean atLineEnd() {
            char c = text.charAt(at);
            if (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                throw fault("a line ends with LF or CRLF, not with CR alone");
            }
            return c == '\n' || c == '\r';
        }

        private void takeLineEnd() {
            if (text.charAt(at) == '\r') {
                step();
            }
            step();
        }

        private void step() {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }

        private MalformedException fault(String rule) {
            return new MalformedException("line " + line + ", column " + column, rule);
        }
    }
}

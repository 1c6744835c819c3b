package org.hengbiao.catalog.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private int rows;

    CopyText row(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object field = fields[i];
            if (field == null) {
                text.append("\\N");
            } else {
                escape(field.toString());
            }
        }
        text.append('\n');
        rows++;
        return this;
    }

    /** An array of texts as one field. */
    static String array(List<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL has no NUL in a text.
                case '\0' -> text.append(' ');
                default -> text.append(c);
            }
        }
    }

    int rows() {
        return rows;
    }

    /** How many characters were collected. */
    int length() {
        return text.length();
    }

    /** What was collected; begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        rows = 0;
        return taken;
    }
}

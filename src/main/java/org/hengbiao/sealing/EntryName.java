package org.hengbiao.sealing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names inside a bid package: plain file names that no operating system takes for a path, a device or another entry. */
final class EntryName {

    static final String BID = "bid.json";
    static final String SIGNATURE = "bid.json.p7s";
    static final String PADDING = "padding";

    private static final Set<String> RESERVED = Set.of(BID, SIGNATURE, PADDING);
    private static final int MAX_CHARACTERS = 100;

    private EntryName() {}

    /**
     * Whether {@code name} may name a document: 1 to 100 characters in Unicode NFC, none of them a separator of any system,
     * a control or a format character (which could reverse how the name is read), no leading dot, and none of the package's
     * own names.
     */
    static boolean isDocument(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters >= 1
                && characters <= MAX_CHARACTERS
                && name.charAt(0) != '.'
                && name.codePoints().noneMatch(EntryName::isForbidden)
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && !RESERVED.contains(folded(name));
    }

    /** The form in which names are compared, since some file systems do not tell case apart. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isForbidden(int character) {
        int type = Character.getType(character);
        return character == '/'
                || character == '\\'
                || character == ':'
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

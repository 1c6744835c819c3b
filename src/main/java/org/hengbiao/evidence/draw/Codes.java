package org.hengbiao.evidence.draw;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** Values of closed kinds, and limits, as documents of a draw have them. */
final class Codes {

    private Codes() {}

    static <T> T of(T[] values, Function<T, String> text, String wanted) {
        for (T value : values) {
            if (text.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "must be one of " + Arrays.stream(values).map(text).collect(Collectors.joining(", ")));
    }

    /** A code in the field {@code name}. */
    static <T> T read(JsonReader in, String name, Function<String, T> of) {
        String text = in.text(name);
        try {
            return of.apply(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(in.pointer() + "/" + name, String.valueOf(e.getMessage()));
        }
    }

    /** Builds a value; a broken limit is reported at the reader's place. */
    static <T> T at(JsonReader in, Supplier<T> value) {
        try {
            return value.get();
        } catch (MalformedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedException(in.pointer(), String.valueOf(e.getMessage()));
        }
    }

    /** Printable ASCII without spaces, 1 to 120 characters: its octets are the same in every language and sort alike. */
    static void requireName(String what, String name) {
        require(
                !name.isEmpty() && name.length() <= 120 && name.chars().allMatch(c -> c > ' ' && c < 0x7F),
                what + ": must be 1 to 120 printable ASCII characters without spaces");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

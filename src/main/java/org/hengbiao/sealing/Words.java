package org.hengbiao.sealing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * What every signed document here has in common: limits on its fields, and a parser that accepts only the bytes that the
 * parsed value would write again.
 */
final class Words {

    static final int LINE = 200;
    static final int PROSE = 10_000;

    private Words() {}

    /** A line of 1 to {@code max} characters without control characters. */
    static void requireLine(String field, String value, int max) {
        if (value.isBlank() || value.length() > max || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    field + ": must be 1 to " + max + " characters without control characters");
        }
    }

    static void requireLine(String field, String value) {
        requireLine(field, value, LINE);
    }

    static void requireRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": must be from " + min + " to " + max);
        }
    }

    static void requireSize(String field, Collection<?> values, int min, int max) {
        if (values.size() < min || values.size() > max) {
            throw new IllegalArgumentException(field + ": must have " + min + " to " + max + " items");
        }
    }

    static void requireThat(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void requireDecimal(String field, BigDecimal value) {
        if (value.scale() < 0 || value.scale() > 12 || value.precision() - value.scale() > 18) {
            throw new IllegalArgumentException(field + ": must be a decimal of at most 18 and 12 digits");
        }
    }

    /** Builds a value from {@code reader}; a broken limit is reported at the reader's place. */
    static <T> T at(JsonReader reader, Supplier<T> value) {
        try {
            return value.get();
        } catch (MalformedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedException(reader.pointer(), String.valueOf(e.getMessage()));
        }
    }

    /** Parses a document of {@code type} and refuses bytes that differ from what {@code write} makes of the value. */
    static <T> T parse(byte[] bytes, String type, Function<JsonReader, T> read, Function<T, JsonObject> write) {
        JsonReader reader = JsonParser.readCanonical(bytes).type(type);
        T value = at(reader, () -> read.apply(reader));
        if (!Arrays.equals(write.apply(value).canonical(), bytes)) {
            throw new MalformedException("", "the document is not in the one form of its content");
        }
        return value;
    }
}

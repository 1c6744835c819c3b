package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonInteger;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.JsonText;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the parts that rule files are made of; every fault names its JSON pointer. */
final class Reading {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?");
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ID = 60;

    private Reading() {}

    /** A decimal, from an integer or a text of up to 15 digits before and 6 behind the point; null when it is neither. */
    static @Nullable BigDecimal decimalIn(@Nullable Json value) {
        if (value instanceof JsonInteger integer) {
            return BigDecimal.valueOf(integer.value());
        }
        if (value instanceof JsonText text && DECIMAL.matcher(text.value()).matches()) {
            return Decimals.normal(new BigDecimal(text.value()));
        }
        return null;
    }

    static BigDecimal decimal(JsonReader in, String name) {
        BigDecimal value = decimalIn(in.object().get(name));
        if (value == null) {
            throw new MalformedException(at(in, name), in.has(name) ? "must be a decimal such as 12.5" : "is missing");
        }
        return Decimals.normal(value);
    }

    /** A decimal from 0 to 100. */
    static BigDecimal percent(JsonReader in, String name) {
        BigDecimal value = decimal(in, name);
        if (value.signum() < 0 || value.compareTo(Decimals.HUNDRED) > 0) {
            throw new MalformedException(at(in, name), "must be from 0 to 100");
        }
        return value;
    }

    static LocalizedText localized(JsonReader in, String name) {
        JsonReader both = in.object(name).only("zh", "en");
        String zh = both.text("zh");
        String en = both.text("en");
        if (zh.length() > LONGEST_TEXT || en.length() > LONGEST_TEXT) {
            throw new MalformedException(both.pointer(), "a text has at most " + LONGEST_TEXT + " characters");
        }
        return checked(both.pointer(), () -> new LocalizedText(zh, en));
    }

    static JsonObject toJson(LocalizedText text) {
        return JsonObject.with("zh", text.zh()).with("en", text.en()).build();
    }

    static String id(JsonReader in, String name) {
        return id(in.text(name), at(in, name));
    }

    static String id(String text, String pointer) {
        if (text.length() > LONGEST_ID || !ID.matcher(text).matches()) {
            throw new MalformedException(
                    pointer, "must be a name in kebab-case of at most " + LONGEST_ID + " characters");
        }
        return text;
    }

    static <E extends Coded> E code(JsonReader in, String name, E[] values) {
        return code(in.text(name), at(in, name), values);
    }

    static <E extends Coded> E code(String text, String pointer, E[] values) {
        for (E value : values) {
            if (value.code().equals(text)) {
                return value;
            }
        }
        String known = Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "));
        throw new MalformedException(pointer, "must be one of " + known);
    }

    static JsonArray codes(List<? extends Coded> values) {
        return JsonArray.ofTexts(values.stream().map(Coded::code).toList());
    }

    /** Turns what a value's constructor refuses into a fault of the file. */
    static <T> T checked(String pointer, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedException(pointer, String.valueOf(e.getMessage()));
        }
    }

    static String at(JsonReader in, String name) {
        return in.pointer() + "/" + name;
    }
}

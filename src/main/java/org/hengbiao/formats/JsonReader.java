package org.hengbiao.formats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Takes an object apart field by field and says, by JSON pointer, what is missing or of the wrong kind. Call
 * {@link #only} to refuse unknown fields.
 */
public final class JsonReader {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?");

    private final JsonObject object;
    private final String pointer;

    private JsonReader(JsonObject object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /**
     * Reads {@code document}.
     *
     * @throws MalformedException when it is no object
     */
    public static JsonReader of(Json document) {
        if (document instanceof JsonObject object) {
            return new JsonReader(object, "");
        }
        throw new MalformedException("", "the document must be an object");
    }

    /** The object as it is. */
    public JsonObject object() {
        return object;
    }

    /** Where this object is in its document, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /** Refuses a field that is not among {@code names}. */
    public JsonReader only(String... names) {
        Set<String> known = Set.of(names);
        for (String name : object.fields().keySet()) {
            if (!known.contains(name)) {
                throw new MalformedException(at(name), "unknown field");
            }
        }
        return this;
    }

    /** Refuses a document whose field {@code type} is not {@code type}. */
    public JsonReader type(String type) {
        if (!text("type").equals(type)) {
            throw new MalformedException(at("type"), "the type must be " + type);
        }
        return this;
    }

    public boolean has(String name) {
        return object.has(name) && !(object.get(name) instanceof JsonNull);
    }

    public String text(String name) {
        if (required(name) instanceof JsonText text) {
            return text.value();
        }
        throw new MalformedException(at(name), "must be a text");
    }

    public @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    public long integer(String name) {
        if (required(name) instanceof JsonInteger integer) {
            return integer.value();
        }
        throw new MalformedException(at(name), "must be an integer");
    }

    /** An integer within {@code [min, max]}. */
    public int integer(String name, int min, int max) {
        long value = integer(name);
        if (value < min || value > max) {
            throw new MalformedException(at(name), "must be from " + min + " to " + max);
        }
        return (int) value;
    }

    public boolean bool(String name) {
        if (required(name) instanceof JsonBoolean value) {
            return value.value();
        }
        throw new MalformedException(at(name), "must be true or false");
    }

    /** A decimal written as text: up to 18 digits before and 12 after the point, no exponent. */
    public BigDecimal decimal(String name) {
        String text = text(name);
        if (!DECIMAL.matcher(text).matches()) {
            throw new MalformedException(at(name), "must be a decimal such as \"12.5\"");
        }
        return new BigDecimal(text);
    }

    public Money money(String name) {
        return converted(name, Money::of, "must be an amount such as \"1234.50\"");
    }

    public Sha256 sha256(String name) {
        return converted(name, Sha256::ofHex, "must be a SHA-256 value in 64 lower-case hexadecimal digits");
    }

    public @Nullable Sha256 sha256OrNull(String name) {
        return has(name) ? sha256(name) : null;
    }

    public UUID uuid(String name) {
        return converted(
                name,
                text -> {
                    UUID id = UUID.fromString(text);
                    if (!id.toString().equals(text)) {
                        throw new IllegalArgumentException("not canonical");
                    }
                    return id;
                },
                "must be a UUID in lower case (RFC 9562)");
    }

    public Instant instant(String name) {
        return converted(name, Instant::parse, "must be an instant such as \"2026-11-24T08:00:00Z\"");
    }

    /** Octets in base64 with padding (RFC 4648 section 4). */
    public byte[] octets(String name) {
        return converted(name, text -> Base64.getDecoder().decode(text), "must be base64 (RFC 4648 section 4)");
    }

    public JsonReader object(String name) {
        if (required(name) instanceof JsonObject value) {
            return new JsonReader(value, at(name));
        }
        throw new MalformedException(at(name), "must be an object");
    }

    public Optional<JsonReader> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** The objects of an array; an absent field is an empty array. */
    public List<JsonReader> objects(String name) {
        List<JsonReader> readers = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof JsonObject value)) {
                throw new MalformedException(at(name) + "/" + readers.size(), "must be an object");
            }
            readers.add(new JsonReader(value, at(name) + "/" + readers.size()));
        }
        return readers;
    }

    /** The texts of an array; an absent field is an empty array. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof JsonText text)) {
                throw new MalformedException(at(name) + "/" + texts.size(), "must be a text");
            }
            texts.add(text.value());
        }
        return texts;
    }

    /** The names of this object's fields. */
    public Set<String> names() {
        return object.fields().keySet();
    }

    private List<Json> items(String name) {
        Json value = object.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.items();
        }
        throw new MalformedException(at(name), "must be an array");
    }

    private <T> T converted(String name, Function<String, T> conversion, String rule) {
        String text = text(name);
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedException(at(name), rule);
        }
    }

    private Json required(String name) {
        Json value = object.get(name);
        if (value == null) {
            throw new MalformedException(at(name), "is missing");
        }
        return value;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}

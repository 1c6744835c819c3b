package org.hengbiao.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads strict JSON (RFC 8259): UTF-8, no duplicate names, only integers, nothing after the value, at most 64 levels and
 * 16 MiB.
 */
public final class JsonParser {

    /** The largest document that is read, in octets. */
    public static final int MAX_OCTETS = 16 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(MAX_OCTETS)
                    .maxNumberLength(17)
                    .build())
            .build();

    private JsonParser() {}

    /**
     * Reads a signed document: its bytes must be the canonical form (RFC 8785) of what they say.
     *
     * @throws MalformedException when they are not, or are no strict JSON
     */
    public static Json parseCanonical(byte[] bytes) {
        Json value = parse(bytes);
        if (!Arrays.equals(value.canonical(), bytes)) {
            throw new MalformedException("", "the bytes are not the canonical form (RFC 8785) of their content");
        }
        return value;
    }

    /** As {@link #parseCanonical}, for a document that is one object. */
    public static JsonReader readCanonical(byte[] bytes) {
        return JsonReader.of(parseCanonical(bytes));
    }

    /**
     * Reads any strict JSON.
     *
     * @throws MalformedException when it is not
     */
    public static Json parse(byte[] bytes) {
        if (bytes.length > MAX_OCTETS) {
            throw new MalformedException("", "a document has at most " + MAX_OCTETS + " octets");
        }
        if (bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFF) >= 0xEF)) {
            throw new MalformedException("", "a document is UTF-8 without a byte order mark (RFC 8259 section 8.1)");
        }
        try (com.fasterxml.jackson.core.JsonParser parser = FACTORY.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MalformedException("", "the document is empty");
            }
            Json value = read(parser, first);
            if (parser.nextToken() != null) {
                throw new MalformedException("", "something follows the document's end");
            }
            return value;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new MalformedException("", "not strict JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new MalformedException("", "not strict JSON in UTF-8");
        }
    }

    private static Json read(com.fasterxml.jackson.core.JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> new JsonText(parser.getText());
            case VALUE_NUMBER_INT -> readInteger(parser);
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw new MalformedException("", "a number is not an integer; decimals are written as texts");
        };
    }

    private static Json readInteger(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
        try {
            return new JsonInteger(Long.parseLong(parser.getText()));
        } catch (NumberFormatException e) {
            throw new MalformedException("", "an integer is beyond ±(2^53-1) (RFC 7493 section 2.2)");
        }
    }

    private static JsonObject readObject(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            new JsonText(name);
            fields.put(name, read(parser, parser.nextToken()));
        }
        return new JsonObject(fields);
    }

    private static JsonArray readArray(com.fasterxml.jackson.core.JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(read(parser, token));
        }
        return new JsonArray(items);
    }
}

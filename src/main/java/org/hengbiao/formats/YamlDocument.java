package org.hengbiao.formats;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of plain values with the place of each. Anchors, aliases, tags and several documents are refused; an
 * unquoted decimal is kept as the text that stands in the file, so no digit is ever rounded.
 *
 * @param content the values
 * @param places the line and column (from 1) of each value, by JSON pointer
 */
public record YamlDocument(Json content, Map<String, Place> places) {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,15})");

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A place in the file, both counted from 1. */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    /**
     * Reads a file.
     *
     * @throws MalformedException with line and column when it can't be read
     */
    public static YamlDocument parse(byte[] bytes) {
        try (YAMLParser parser = FACTORY.createParser(bytes)) {
            Walk walk = new Walk(parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MalformedException("line 1, column 1", "the file is empty");
            }
            Json content = walk.read(first, "");
            if (parser.nextToken() != null) {
                throw new MalformedException(walk.here().toString(), "a file holds one document");
            }
            return new YamlDocument(content, Map.copyOf(walk.places));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new MalformedException(where, "not readable as YAML: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new MalformedException("", "not readable as YAML in UTF-8");
        }
    }

    /** The place of the value at {@code pointer}, or of the nearest value that contains it. */
    public Place placeOf(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return places.getOrDefault("", new Place(1, 1));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown fault" : message.lines().findFirst().orElse("");
    }

    private static final class Walk {

        private final YAMLParser parser;
        private final Map<String, Place> places = new LinkedHashMap<>();

        Walk(YAMLParser parser) {
            this.parser = parser;
        }

        Place here() {
            JsonLocation at = parser.currentTokenLocation();
            return new Place(at.getLineNr(), at.getColumnNr());
        }

        Json read(JsonToken token, String pointer) throws IOException {
            if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
                throw new MalformedException(here().toString(), "anchors, aliases and tags are not allowed");
            }
            places.putIfAbsent(pointer, here());
            return switch (token) {
                case START_OBJECT -> readObject(pointer);
                case START_ARRAY -> readArray(pointer);
                case VALUE_TRUE -> new JsonBoolean(true);
                case VALUE_FALSE -> new JsonBoolean(false);
                case VALUE_NULL -> JsonNull.NULL;
                case VALUE_NUMBER_INT -> integerOrText(parser.getText());
                default -> new JsonText(parser.getText());
            };
        }

        private static Json integerOrText(String text) {
            return INTEGER.matcher(text).matches() && Math.abs(Long.parseLong(text)) <= JsonInteger.LIMIT
                    ? new JsonInteger(Long.parseLong(text))
                    : new JsonText(text);
        }

        private Json readObject(String pointer) throws IOException {
            Map<String, Json> fields = new LinkedHashMap<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
                String name = parser.currentName();
                String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                places.put(at, here());
                fields.put(name, read(parser.nextToken(), at));
            }
            return new JsonObject(fields);
        }

        private Json readArray(String pointer) throws IOException {
            List<Json> items = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(read(token, pointer + "/" + items.size()));
            }
            return new JsonArray(items);
        }
    }
}

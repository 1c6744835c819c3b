package org.hengbiao.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Named values. Names are written in the order of their UTF-16 code units (RFC 8785 section 3.2.3), whatever the order in
 * which they were given.
 *
 * @param fields the values by name
 */
public record JsonObject(Map<String, Json> fields) implements Json {

    public JsonObject {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Starts an object; see {@link Builder}. */
    public static Builder with(String name, Json value) {
        return new Builder().with(name, value);
    }

    public static Builder with(String name, String value) {
        return new Builder().with(name, value);
    }

    /** An object without fields. */
    public static JsonObject empty() {
        return new JsonObject(Map.of());
    }

    public @Nullable Json get(String name) {
        return fields.get(name);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    @Override
    public void appendTo(StringBuilder out) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            out.append(separator);
            JsonText.quote(field.getKey(), out);
            out.append(':');
            field.getValue().appendTo(out);
            separator = ",";
        }
        out.append('}');
    }

    /** Collects fields; a name given twice is a programmer's mistake. */
    public static final class Builder {

        private final Map<String, Json> fields = new LinkedHashMap<>();

        public Builder with(String name, Json value) {
            if (fields.put(name, value) != null) {
                throw new IllegalStateException("field given twice: " + name);
            }
            return this;
        }

        public Builder with(String name, String value) {
            return with(name, new JsonText(value));
        }

        public Builder with(String name, long value) {
            return with(name, new JsonInteger(value));
        }

        public Builder with(String name, boolean value) {
            return with(name, new JsonBoolean(value));
        }

        /** Adds the field only when there is a value. */
        public Builder withOptional(String name, @Nullable String value) {
            return value == null ? this : with(name, value);
        }

        public JsonObject build() {
            return new JsonObject(fields);
        }
    }
}

package org.hengbiao.evidence.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.jspecify.annotations.Nullable;

/** Says where two JSON documents first differ. */
final class JsonDifference {

    private static final int SHOWN = 60;

    private JsonDifference() {}

    /** One sentence with the JSON pointer (RFC 6901) and both values. */
    static String first(Json stated, Json computed) {
        String found = find("", stated, computed);
        return found == null ? "is written in another form than the canonical one" : found;
    }

    private static @Nullable String find(String pointer, @Nullable Json stated, @Nullable Json computed) {
        if (stated == null || computed == null || stated.equals(computed)) {
            return stated == computed || (stated != null && stated.equals(computed))
                    ? null
                    : tell(pointer, stated, computed);
        }
        if (stated instanceof JsonObject left && computed instanceof JsonObject right) {
            return inObject(pointer, left, right);
        }
        if (stated instanceof JsonArray left && computed instanceof JsonArray right && left.size() == right.size()) {
            return inArray(pointer, left, right);
        }
        return tell(pointer, stated, computed);
    }

    private static @Nullable String inObject(String pointer, JsonObject stated, JsonObject computed) {
        Set<String> names = new TreeSet<>(stated.fields().keySet());
        names.addAll(computed.fields().keySet());
        for (String name : names) {
            String found = find(pointer + "/" + name, stated.get(name), computed.get(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String inArray(String pointer, JsonArray stated, JsonArray computed) {
        for (int i = 0; i < stated.size(); i++) {
            String found = find(
                    pointer + "/" + i, stated.items().get(i), computed.items().get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String tell(String pointer, @Nullable Json stated, @Nullable Json computed) {
        return pointer + " is " + shown(stated) + ", recomputed it is " + shown(computed);
    }

    private static String shown(@Nullable Json value) {
        if (value == null) {
            return "not there";
        }
        String text = new String(value.canonical(), StandardCharsets.UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}

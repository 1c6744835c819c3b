package org.hengbiao.catalog.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonBoolean;
import org.hengbiao.formats.JsonInteger;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/** Takes a category's document apart. Faults name a JSON pointer; every parameter is looked at even when one is broken. */
public final class CategoryReader {

    private CategoryReader() {}

    /**
     * Reads what {@link Category#source} holds.
     *
     * @throws MalformedException when it is no category
     */
    public static Category ofSource(byte[] source) {
        return read(JsonParser.parse(source), fault -> {
            throw fault;
        });
    }

    /**
     * Reads a document; a broken parameter is told to {@code faults} and left out.
     *
     * @throws MalformedException when the rest is broken
     */
    static Category read(Json document, Consumer<MalformedException> faults) {
        JsonReader reader =
                JsonReader.of(document).only("category", "name", "definition", "standard", "placement", "parameters");
        return new Category(
                reader.text("category"),
                localized(reader.object("name")),
                localized(reader.object("definition")),
                localized(reader.object("placement")),
                reader.texts("standard"),
                parameters(reader, faults),
                Octets.of(document.canonical()));
    }

    static LocalizedText localized(JsonReader text) {
        text.only("en", "zh");
        try {
            return new LocalizedText(text.text("zh"), text.text("en"));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(text.pointer(), "a text needs both languages");
        }
    }

    private static List<CategoryParameter> parameters(JsonReader reader, Consumer<MalformedException> faults) {
        List<CategoryParameter> parameters = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonReader each : reader.objects("parameters")) {
            try {
                CategoryParameter parameter = parameter(each);
                if (!ids.add(parameter.id())) {
                    throw new MalformedException(each.pointer() + "/id", "the id stands twice in this category");
                }
                parameters.add(parameter);
            } catch (MalformedException fault) {
                faults.accept(fault);
            }
        }
        return parameters;
    }

    private static CategoryParameter parameter(JsonReader reader) {
        reader.only("id", "name", "unit", "type", "direction", "min", "max", "sampleMinimum", "upperBand", "standard");
        String id = reader.text("id");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new MalformedException(reader.pointer() + "/id", "an id is in lower case, with hyphens");
        }
        CategoryParameter.Type type = type(reader);
        boolean numeric = type != CategoryParameter.Type.BOOLEAN;
        BigDecimal min = numeric ? number(reader, "min") : null;
        BigDecimal max = numeric ? number(reader, "max") : null;
        BigDecimal sampleMinimum = within(reader, "sampleMinimum", min, max);
        BigDecimal upperBand = within(reader, "upperBand", min, max);
        return new CategoryParameter(
                id,
                localized(reader.object("name")),
                reader.text("unit"),
                type,
                direction(reader, sampleMinimum, upperBand),
                min,
                max,
                sampleMinimum,
                upperBand,
                reader.textOrNull("standard"));
    }

    private static CategoryParameter.Type type(JsonReader reader) {
        String text = reader.text("type");
        for (CategoryParameter.Type type : CategoryParameter.Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(text)) {
                return type;
            }
        }
        throw new MalformedException(reader.pointer() + "/type", "the type is decimal, integer or boolean");
    }

    private static boolean direction(JsonReader reader, BigDecimal sampleMinimum, BigDecimal upperBand) {
        String text = reader.text("direction");
        boolean more = text.equals("more");
        if (!more && !text.equals("less")) {
            throw new MalformedException(reader.pointer() + "/direction", "the direction is more or less");
        }
        int order = upperBand.compareTo(sampleMinimum);
        if (more ? order < 0 : order > 0) {
            throw new MalformedException(
                    reader.pointer() + "/upperBand", "the upper band is worse than the sample minimum");
        }
        return more;
    }

    private static BigDecimal within(
            JsonReader reader, String name, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = number(reader, name);
        if (min != null && max != null && (value.compareTo(min) < 0 || value.compareTo(max) > 0)) {
            throw new MalformedException(reader.pointer() + "/" + name, "must lie within min and max");
        }
        return value;
    }

    private static BigDecimal number(JsonReader reader, String name) {
        Json value = reader.object().get(name);
        if (value instanceof JsonInteger integer) {
            return BigDecimal.valueOf(integer.value());
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return reader.decimal(name);
    }
}

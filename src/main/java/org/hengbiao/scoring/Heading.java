package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What every criterion has.
 *
 * @param id name in kebab-case, unique in the rule
 * @param title what bidders read
 * @param points the most it gives or, for a deduction, takes; from 0 to 100
 * @param key whether documents mark it ▲ as a key scored item; never a gate
 * @param clause the rule it comes from, or null
 */
public record Heading(
        String id,
        LocalizedText title,
        BigDecimal points,
        boolean key,
        @Nullable String clause) {

    /** The fields that {@link #read} takes, beside {@code kind}. */
    static final String[] FIELDS = {"id", "title", "points", "key", "clause", "kind"};

    static Heading read(JsonReader in) {
        return new Heading(
                Reading.id(in, "id"),
                Reading.localized(in, "title"),
                Reading.percent(in, "points"),
                in.has("key") && in.bool("key"),
                in.textOrNull("clause"));
    }

    /** Starts a criterion's canonical form. */
    JsonObject.Builder toJson(String kind) {
        return JsonObject.with("id", id)
                .with("kind", kind)
                .with("title", Reading.toJson(title))
                .with("points", Decimals.plain(points))
                .with("key", key)
                .withOptional("clause", clause);
    }
}

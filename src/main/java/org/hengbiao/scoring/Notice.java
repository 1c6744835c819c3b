package org.hengbiao.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Sha256;

/**
 * Something about a ranking that people must deal with before it becomes a result; it changes no score by itself.
 *
 * @param code what it is: {@code outlier}, {@code low-price-mean}, {@code low-price-second}, {@code low-price-ceiling},
 *     {@code same-brand-draw}
 * @param bid the bid it is about
 * @param clause the rule it comes from
 * @param values what was compared, by name; decimals in plain notation
 */
public record Notice(String code, Sha256 bid, String clause, Map<String, String> values) {

    static final Comparator<Notice> ORDER = Comparator.comparing(Notice::code)
            .thenComparing(Notice::bid)
            .thenComparing(notice -> notice.values().toString());

    public Notice {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    JsonObject toJson() {
        JsonObject.Builder named = new JsonObject.Builder();
        values.forEach(named::with);
        return JsonObject.with("code", code)
                .with("bid", bid.hex())
                .with("clause", clause)
                .with("values", named.build())
                .build();
    }
}

package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;

/**
 * Criteria that belong together.
 *
 * @param id name in kebab-case, unique among groups
 * @param title what bidders read
 * @param weight the points of its criteria together, deductions aside, out of 100
 * @param security whether it is about security or confidentiality, and so counts for the floor of such groups
 * @param criteria at least one
 */
public record Group(String id, LocalizedText title, BigDecimal weight, boolean security, List<Criterion> criteria) {

    public Group {
        criteria = List.copyOf(criteria);
    }

    static Group read(JsonReader in) {
        in.only("id", "title", "weight", "security", "criteria");
        List<Criterion> criteria = new ArrayList<>();
        for (JsonReader item : in.objects("criteria")) {
            criteria.add(CriterionKinds.read(item));
        }
        if (criteria.isEmpty()) {
            throw new MalformedException(Reading.at(in, "criteria"), "a group has at least one criterion");
        }
        return new Group(
                Reading.id(in, "id"),
                Reading.localized(in, "title"),
                Reading.percent(in, "weight"),
                in.has("security") && in.bool("security"),
                criteria);
    }

    JsonObject toJson() {
        return JsonObject.with("id", id)
                .with("title", Reading.toJson(title))
                .with("weight", Decimals.plain(weight))
                .with("security", security)
                .with("criteria", JsonArray.ofObjects(criteria.stream().map(Criterion::toJson)))
                .build();
    }
}

package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.LocalizedText;

/**
 * Properties that are there or not, each with its points.
 *
 * @param heading its points are those of all items together
 * @param items at least one, with different ids
 */
public record ChecklistCriterion(Heading heading, List<Item> items) implements Criterion {

    static final String KIND = "checklist";

    /**
     * One property.
     *
     * @param id name in kebab-case, unique in its list
     * @param title what bidders read
     * @param points what it gives when it is there
     */
    public record Item(String id, LocalizedText title, BigDecimal points) {

        JsonObject toJson() {
            return JsonObject.with("id", id)
                    .with("title", Reading.toJson(title))
                    .with("points", Decimals.plain(points))
                    .build();
        }
    }

    public ChecklistCriterion {
        items = List.copyOf(items);
    }

    static ChecklistCriterion read(JsonReader in) {
        Heading heading = Heading.read(in);
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonReader each : in.objects("items")) {
            each.only("id", "title", "points");
            Item item =
                    new Item(Reading.id(each, "id"), Reading.localized(each, "title"), Reading.percent(each, "points"));
            if (!ids.add(item.id())) {
                throw new MalformedException(Reading.at(each, "id"), "an item's id is used twice");
            }
            items.add(item);
            sum = sum.add(item.points());
        }
        if (items.isEmpty() || sum.compareTo(heading.points()) != 0) {
            throw new MalformedException(Reading.at(in, "items"), "the items' points must add up to the criterion's");
        }
        return new ChecklistCriterion(heading, items);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        Set<String> answered = bid.answers().getOrDefault(id(), Set.of());
        BigDecimal sum = BigDecimal.ZERO;
        Working.Builder working = Working.by("checklist").with("points", heading.points());
        int met = 0;
        for (Item item : items) {
            boolean there = answered.contains(item.id());
            working.with(new Working.Line(item.id(), item.title(), item.points(), there));
            if (there) {
                sum = sum.add(item.points());
                met++;
            }
        }
        return leaf(
                working.with("met", BigDecimal.valueOf(met)).with("of", BigDecimal.valueOf(items.size())),
                field.rounding().round(sum));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND)
                .with("items", JsonArray.ofObjects(items.stream().map(Item::toJson)))
                .build();
    }
}

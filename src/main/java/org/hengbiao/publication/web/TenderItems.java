package org.hengbiao.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;
import org.hengbiao.tendering.TenderFacts;

/** What is bought, in the words of the categories, which are no secret. */
@ApplicationScoped
class TenderItems {

    /**
     * One item.
     *
     * @param item its number
     * @param category name of its category
     * @param quantity how many
     * @param core whether it is the core product
     * @param minimum least values in words, such as {@code Throughput ≥ 8 Gbps}
     */
    record ItemLine(String item, String category, int quantity, boolean core, List<String> minimum) {}

    private final Categories categories;

    TenderItems(Categories categories) {
        this.categories = categories;
    }

    List<ItemLine> of(TenderFacts facts, String language) {
        return facts.items().stream()
                .map(item -> line(item, item.item().equals(facts.coreItem()), language))
                .toList();
    }

    private ItemLine line(TenderFacts.Item item, boolean core, String language) {
        Optional<Category> category = categories.find(item.category());
        List<String> minimum = new ArrayList<>();
        Map<String, String> sorted = new TreeMap<>(item.minimum());
        sorted.forEach((id, value) -> minimum.add(category.flatMap(known -> known.parameter(id))
                .map(parameter -> words(parameter, value, language))
                .orElse(id + " " + value)));
        return new ItemLine(
                item.item(),
                category.map(known -> known.name().in(language)).orElse(item.category()),
                item.quantity(),
                core,
                minimum);
    }

    private static String words(CategoryParameter parameter, String value, String language) {
        String name = parameter.name().in(language);
        return parameter.type() == CategoryParameter.Type.BOOLEAN
                ? name
                : name + " " + (parameter.more() ? "≥ " : "≤ ") + value + Units.in(parameter.unit(), language);
    }
}

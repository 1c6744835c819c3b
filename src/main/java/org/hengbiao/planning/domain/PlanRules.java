package org.hengbiao.planning.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.catalog.Category;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.PlanContent;
import org.hengbiao.planning.PlanItem;

/** What a plan's content must keep. */
public final class PlanRules {

    private PlanRules() {}

    /**
     * Something that is wrong.
     *
     * @param where the field, such as {@code items[0].category}
     * @param rule what must hold
     */
    public record PlanFault(String where, String rule) {}

    /**
     * Everything that is wrong with {@code content}; empty when nothing is.
     *
     * @param categories the catalog's categories by id
     */
    public static List<PlanFault> faults(PlanContent content, Map<String, Category> categories) {
        List<PlanFault> faults = new ArrayList<>();
        if (content.budget().compareTo(Money.ZERO) <= 0) {
            faults.add(new PlanFault("budget", "a budget is more than nothing"));
        }
        if (content.items().isEmpty()) {
            faults.add(new PlanFault("items", "a plan has at least one item"));
        }
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < content.items().size(); i++) {
            PlanItem item = content.items().get(i);
            String at = "items[" + i + "].";
            if (!numbers.add(item.item())) {
                faults.add(new PlanFault(at + "item", "this number stands twice"));
            }
            if (item.quantity() < 1) {
                faults.add(new PlanFault(at + "quantity", "at least 1"));
            }
            Category category = categories.get(item.category());
            if (category == null) {
                faults.add(new PlanFault(at + "category", "there is no such category"));
            } else {
                minimum(item, category, at, faults);
            }
        }
        return List.copyOf(faults);
    }

    private static void minimum(PlanItem item, Category category, String at, List<PlanFault> faults) {
        item.minimum().forEach((id, value) -> {
            String where = at + "minimum." + id;
            category.parameter(id)
                    .ifPresentOrElse(
                            parameter ->
                                    parameter.faultOf(value).ifPresent(rule -> faults.add(new PlanFault(where, rule))),
                            () -> faults.add(new PlanFault(where, "the category has no such parameter")));
        });
    }
}

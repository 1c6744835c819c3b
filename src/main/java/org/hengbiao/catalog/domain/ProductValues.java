package org.hengbiao.catalog.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.CategoryParameter;

/** What the values of a product must be in its category. */
public final class ProductValues {

    private ProductValues() {}

    /**
     * A value that is wrong, missing or of no parameter.
     *
     * @param parameter its id
     * @param rule the rule, in one English sentence
     */
    public record ValueFault(String parameter, String rule) {}

    /** All that is wrong; nothing when every parameter of the category has a sound value and there is no other. */
    public static List<ValueFault> faults(Category category, Map<String, String> values) {
        List<ValueFault> faults = new ArrayList<>();
        for (CategoryParameter parameter : category.parameters()) {
            String value = values.get(parameter.id());
            if (value == null) {
                faults.add(new ValueFault(parameter.id(), parameter.id() + " is missing"));
            } else {
                parameter.faultOf(value).ifPresent(rule -> faults.add(new ValueFault(parameter.id(), rule)));
            }
        }
        for (String id : new TreeSet<>(values.keySet())) {
            if (category.parameter(id).isEmpty()) {
                faults.add(new ValueFault(id, "the category has no parameter " + id));
            }
        }
        return faults;
    }
}

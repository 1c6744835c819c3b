package org.hengbiao.catalog;

import java.util.Map;
import java.util.Set;

/**
 * A product whose certificate ends or was revoked, as the features above need it to find what rests on it.
 *
 * @param number its number in the catalog
 * @param category its category
 * @param makerNames every name of its maker, and the maker's code
 * @param brand its brand
 * @param model the model
 * @param version the version
 * @param values its values by parameter id
 * @param counted whether it was eligible until the lapse, and so counted in prior reviews
 */
public record LapsedProduct(
        String number,
        Category category,
        Set<String> makerNames,
        String brand,
        String model,
        String version,
        Map<String, String> values,
        boolean counted) {

    public LapsedProduct {
        makerNames = Set.copyOf(makerNames);
        values = Map.copyOf(values);
    }

    /** Whether it is of the category and meets an item's minimum. */
    public boolean meets(String itemCategory, Map<String, String> minimum) {
        return category.id().equals(itemCategory) && category.meets(values, minimum);
    }
}

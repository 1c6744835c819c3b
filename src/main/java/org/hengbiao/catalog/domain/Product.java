package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A product: maker, model and version together are unique.
 *
 * @param number the catalog's number of it
 * @param category id of its category
 * @param maker credit code
 * @param brand may differ from the maker
 * @param name what it is called
 * @param model as certificates name it
 * @param version as certificates name it
 * @param onSaleFrom first day of sale
 * @param parameters {@code id=value;id=value}, every parameter of the category in its order; empty where it has none, and for a
 *     product from a clerk's list that tells none: it meets no minimum
 */
public record Product(
        String number,
        String category,
        String maker,
        String brand,
        String name,
        String model,
        String version,
        LocalDate onSaleFrom,
        String parameters)
        implements Fact {

    @Override
    public String key() {
        return number;
    }

    @Override
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("category", category);
        columns.put("vendor_code", maker);
        columns.put("brand", brand);
        columns.put("product", name);
        columns.put("model", model);
        columns.put("version", version);
        columns.put("on_sale_from", onSaleFrom.toString());
        columns.put("parameters", parameters);
        return columns;
    }

    /** What no two products share. */
    String identity() {
        return maker + '\n' + model + '\n' + version;
    }

    /** The values by parameter id. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        if (parameters.isEmpty()) {
            return values;
        }
        for (String pair : parameters.split(";", -1)) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return values;
    }
}

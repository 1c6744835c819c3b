package org.hengbiao.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A product as the list shows it.
 *
 * @param number the catalog's number of it
 * @param category id of its category
 * @param maker its maker's code
 * @param makerName its maker's names
 * @param brand may differ from the maker
 * @param name what it is called
 * @param model as certificates name it
 * @param version as certificates name it
 * @param withdrawnOn first day on which it is no longer sold; null for none
 * @param values by parameter id, in the category's order
 * @param standing whether it is eligible now
 */
public record CatalogEntry(
        String number,
        String category,
        CreditCode maker,
        LocalizedText makerName,
        String brand,
        String name,
        String model,
        String version,
        @Nullable LocalDate withdrawnOn,
        Map<String, String> values,
        Standing standing) {

    public CatalogEntry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}

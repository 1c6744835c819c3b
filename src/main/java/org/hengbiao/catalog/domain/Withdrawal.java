package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * A product is no longer sold.
 *
 * @param product its number
 * @param on first day on which it is no longer sold
 */
public record Withdrawal(String product, LocalDate on) implements Fact {

    @Override
    public String key() {
        return product;
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("withdrawn_on", on.toString());
    }
}

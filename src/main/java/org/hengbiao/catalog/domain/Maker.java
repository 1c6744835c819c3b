package org.hengbiao.catalog.domain;

import java.util.Map;

/**
 * A maker or dealer.
 *
 * @param code unified social credit code (GB 32100-2015)
 * @param nameZh name in Chinese
 * @param nameEn name in English
 * @param size micro, small, medium or large
 */
public record Maker(String code, String nameZh, String nameEn, String size) implements Fact {

    @Override
    public String key() {
        return code;
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("name_zh", nameZh, "name_en", nameEn, "size", size);
    }

    /** Whether {@code text} is this maker's code or one of its names. */
    public boolean isCalled(String text) {
        return text.equals(code) || text.equals(nameZh) || text.equals(nameEn);
    }
}

package org.hengbiao.catalog.domain;

import java.util.List;
import java.util.Set;
import org.hengbiao.kernel.CreditCode;

/** The rows of {@code vendors.csv}. */
final class MakerRules {

    static final List<String> HEADER = List.of("code", "name_zh", "name_en", "size");

    // 财库〔2020〕46 and the statistical division of enterprises by size.
    private static final Set<String> SIZES = Set.of("micro", "small", "medium", "large");

    private final Merge<Maker> makers;

    MakerRules(CatalogSet onRecord) {
        makers = new Merge<>(onRecord.makers());
    }

    void take(RowReader row) {
        Maker maker = new Maker(row.text("code"), row.text("name_zh"), row.text("name_en"), row.text("size"));
        row.demand(
                CreditCode.isValid(maker.code()),
                "code",
                "code must be a unified social credit code with the right check character (GB 32100-2015)");
        row.demand(SIZES.contains(maker.size()), "size", "size is micro, small, medium or large");
        if (row.whole()) {
            makers.take(maker, row, "code");
        }
    }

    Merge<Maker> makers() {
        return makers;
    }
}

package org.hengbiao.catalog.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.catalog.CatalogSearch;
import org.hengbiao.catalog.Category;
import org.jspecify.annotations.Nullable;

/** Finds products by what the database's {@code catalog_products_at} says of them. */
@ApplicationScoped
public class CatalogSearchRows {

    private final Jdbc jdbc;
    private final ProductRows products;
    private final CategoryRows categories;

    CatalogSearchRows(Jdbc jdbc, ProductRows products, CategoryRows categories) {
        this.jdbc = jdbc;
        this.products = products;
        this.categories = categories;
    }

    /**
     * What does not come from whoever searches.
     *
     * @param maker the only maker whose products may be seen; null for all
     * @param today the day
     * @param required kinds of certificate without which a product is not eligible
     */
    public record Within(@Nullable String maker, LocalDate today, Set<String> required) {}

    /** One row more than the page has, by number. */
    public List<ProductRow> search(CatalogSearch search, Within within) {
        // A plan for any values at all would not know a rare word from a common one.
        jdbc.update("SET LOCAL plan_cache_mode = force_custom_plan");
        SearchSql sql = new SearchSql(search, within);
        if (search.maker() != null) {
            sql.makers(makersCalled(search.maker()));
        }
        for (String word : search.words()) {
            sql.word(word, makersCalled(word), categoriesCalled(word), covered(word));
        }
        List<String> numbers = jdbc.list(sql.text(), sql.arguments(), row -> row.getString(1));
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, ProductRow> rows = products.list("number in ?1", numbers).stream()
                .collect(Collectors.toMap(row -> row.number, Function.identity()));
        return numbers.stream().map(rows::get).toList();
    }

    private List<String> makersCalled(String words) {
        return jdbc.list(
                "SELECT code FROM catalog_maker WHERE code = ? OR catalog_words(name_zh || ' ' || name_en || ' ') LIKE"
                        + " catalog_pattern(?)",
                List.of(words, words),
                row -> row.getString(1));
    }

    /** Categories are a handful; their names stand in their sources. */
    private List<String> categoriesCalled(String word) {
        String wanted = word.toLowerCase(java.util.Locale.ROOT);
        return categories.listAll().stream()
                .map(CategoryRow::toCategory)
                .filter(category -> category.name().zh().contains(wanted)
                        || category.name()
                                .en()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(wanted))
                .map(Category::id)
                .toList();
    }

    private List<String> covered(String number) {
        return jdbc.list(
                "SELECT product FROM catalog_certificate_cover WHERE certificate = ?",
                List.of(number),
                row -> row.getString(1));
    }
}

package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog_product}. */
@ApplicationScoped
public class ProductRows implements PanacheRepositoryBase<ProductRow, String> {

    /** The products after {@code after} in the order of their numbers. */
    public List<ProductRow> page(Wanted wanted, String after, int size) {
        StringBuilder query = new StringBuilder("number > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", after);
        if (wanted.category() != null) {
            query.append(" and category = :category");
            parameters.put("category", wanted.category());
        }
        if (wanted.maker() != null) {
            query.append(" and maker = :maker");
            parameters.put("maker", wanted.maker());
        }
        return find(query.append(" order by number").toString(), parameters)
                .page(0, size)
                .list();
    }

    /**
     * Which products.
     *
     * @param category id of a category; null for any
     * @param maker a maker's code; null for any
     */
    public record Wanted(
            @Nullable String category, @Nullable String maker) {}

    /** The products of that model and version, of whichever maker. */
    public List<ProductRow> ofModel(String model, String version) {
        return list("model = ?1 and version = ?2 order by number", model, version);
    }
}

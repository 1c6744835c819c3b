package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.persistence.CategoryRow;
import org.hengbiao.catalog.persistence.CategoryRows;

/** The categories and their measurable parameters; they are no secret, unlike the products in them. */
@ApplicationScoped
public class Categories {

    private final CategoryRows rows;

    Categories(CategoryRows rows) {
        this.rows = rows;
    }

    /** All categories by id; a handful. */
    @Transactional
    public List<Category> all() {
        return rows.list("order by id").stream().map(CategoryRow::toCategory).toList();
    }

    /** The category of that id. */
    @Transactional
    public Optional<Category> find(String id) {
        return rows.findByIdOptional(id).map(CategoryRow::toCategory);
    }
}

package org.hengbiao.catalog.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.domain.CategoryReader;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code catalog_category}. */
@Entity
@Table(name = "catalog_category")
@NullUnmarked
public class CategoryRow {

    @Id
    public String id;

    public byte[] source;
    public Instant recordedAt;

    public static CategoryRow of(Category category, Instant at) {
        CategoryRow row = new CategoryRow();
        row.id = category.id();
        row.source = category.source().toArray();
        row.recordedAt = at;
        return row;
    }

    public Category toCategory() {
        return CategoryReader.ofSource(source);
    }
}

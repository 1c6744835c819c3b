package org.hengbiao.catalog.domain.clerk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.catalog.Category;
import org.hengbiao.catalog.domain.CertificateKind;
import org.hengbiao.catalog.domain.Maker;
import org.jspecify.annotations.Nullable;

/**
 * The names that a list may use: of categories, kinds of certificates and makers, in both languages or as identifiers. One for
 * each reading: it is not for several threads.
 */
public final class Vocabulary {

    /** Stands for a name that several makers bear. */
    static final String SEVERAL = "";

    private static final int MOST_KEPT = 20_000;

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, CertificateKind> kinds = new HashMap<>();
    private final Map<String, String> makers = new HashMap<>();

    public Vocabulary(Collection<Category> categories, Collection<CertificateKind> kinds, Collection<Maker> makers) {
        categories.forEach(category -> List.of(
                        category.id(), category.name().zh(), category.name().en())
                .forEach(name -> this.categories.put(CellText.key(name), category)));
        kinds.forEach(kind -> List.of(kind.id(), kind.name().zh(), kind.name().en())
                .forEach(name -> this.kinds.put(CellText.key(name), kind)));
        makers.forEach(maker -> List.of(maker.code(), maker.nameZh(), maker.nameEn())
                .forEach(name -> this.makers.merge(
                        CellText.key(name), maker.code(), (one, other) -> one.equals(other) ? one : SEVERAL)));
    }

    /** Names come again in every row; what they are known by is kept for as many as any real list has. */
    private String key(String name) {
        String known = keys.get(name);
        if (known == null) {
            known = CellText.key(name);
            if (keys.size() < MOST_KEPT) {
                keys.put(name, known);
            }
        }
        return known;
    }

    @Nullable
    Category category(String name) {
        return categories.get(key(name));
    }

    @Nullable
    CertificateKind kind(String name) {
        return kinds.get(key(name));
    }

    /** The maker's code; {@link #SEVERAL} for a name of several. */
    @Nullable
    String maker(String name) {
        return makers.get(key(name));
    }
}

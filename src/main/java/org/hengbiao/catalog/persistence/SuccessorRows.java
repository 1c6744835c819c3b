package org.hengbiao.catalog.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table {@code catalog_successor}. */
@ApplicationScoped
public class SuccessorRows implements PanacheRepositoryBase<SuccessorRow, UUID> {

    /** What replaces a product, by number. */
    public List<String> of(String product) {
        return list("product = ?1 order by successor", product).stream()
                .map(row -> row.successor)
                .toList();
    }

    /** Whether {@code to} is {@code from}, or replaces it through any number of steps. */
    public boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            of(left.remove()).stream().filter(seen::add).forEach(left::add);
        }
        return seen.contains(to);
    }
}

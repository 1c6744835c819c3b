package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengbiao.catalog.EligibleProduct;
import org.hengbiao.catalog.EligibleProducts;
import org.hengbiao.catalog.Ground;
import org.hengbiao.editions.domain.EditionList;

/** What the catalog says at an instant, in the words of an edition. */
@ApplicationScoped
class FrozenLists {

    private final EligibleProducts products;

    FrozenLists(EligibleProducts products) {
        this.products = products;
    }

    List<EditionEntry> eligible(Instant at) {
        return products.at(at).stream().map(FrozenLists::entry).toList();
    }

    /**
     * What changed.
     *
     * @param before the edition, then its supplements in their order
     * @param empty the supplement without its content
     */
    EditionList changes(List<EditionList> before, EditionList empty) {
        Map<String, EditionEntry> told = new LinkedHashMap<>();
        for (EditionList list : before) {
            list.gone().forEach(gone -> told.remove(gone.number()));
            list.entries().forEach(entry -> told.put(entry.number(), entry));
        }
        List<EditionEntry> added = new ArrayList<>();
        for (EditionEntry entry : eligible(empty.at())) {
            // A renewed certificate changes the entry, which is told as an addition too.
            if (!entry.equals(told.remove(entry.number()))) {
                added.add(entry);
            }
        }
        Map<String, List<Ground>> grounds = products.groundsAt(empty.at(), told.keySet());
        List<EditionList.Gone> gone = told.values().stream()
                .map(entry -> new EditionList.Gone(
                        entry.number(),
                        entry.product(),
                        entry.model() + " " + entry.version(),
                        entry.maker(),
                        reason(grounds.getOrDefault(entry.number(), List.of()))))
                .toList();
        return new EditionList(empty.province(), empty.title(), empty.base(), empty.at(), added, gone);
    }

    private static String reason(List<Ground> grounds) {
        return grounds.stream()
                .map(Ground::code)
                .filter(code -> code.equals("suspended") || code.equals("removed"))
                .findFirst()
                .orElse("lapsed");
    }

    private static EditionEntry entry(EligibleProduct product) {
        return new EditionEntry(
                product.number(),
                product.category().zh(),
                product.name(),
                product.model(),
                product.version(),
                product.maker().zh(),
                product.certificates().stream()
                        .map(each -> new EditionEntry.Certificate(
                                each.kind().zh(),
                                each.number(),
                                each.issuer(),
                                each.issuedOn(),
                                each.expiresOn(),
                                each.level()))
                        .toList(),
                product.withdrawnOn() == null ? "" : "自" + Objects.requireNonNull(product.withdrawnOn()) + "起停止销售");
    }
}

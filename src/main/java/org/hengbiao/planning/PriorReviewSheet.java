package org.hengbiao.planning;

import java.time.LocalDate;
import java.util.List;
import org.hengbiao.catalog.CatalogExtract;

/**
 * The prior-review sheet: facts from the catalog, frozen when the plan was submitted.
 *
 * @param revision of the plan
 * @param neededBy the day of need that it was drawn up for
 * @param items in the plan's order
 */
public record PriorReviewSheet(int revision, LocalDate neededBy, List<SheetItem> items) {

    public PriorReviewSheet {
        items = List.copyOf(items);
    }

    /** The same without any product's name: how many, not which. */
    PriorReviewSheet withoutNames() {
        return new PriorReviewSheet(
                revision,
                neededBy,
                items.stream()
                        .map(item -> new SheetItem(
                                item.item(),
                                item.category(),
                                item.facts().withoutNames(),
                                item.endings(),
                                item.withdrawn()))
                        .toList());
    }

    /**
     * One item's facts.
     *
     * @param item its number within the plan
     * @param category id of a catalog category
     * @param facts what the catalog holds for it; names only for readers who may see them
     * @param endings how many products have no certificate any more on the day of need
     * @param withdrawn how many listed models are no longer sold on that day
     */
    public record SheetItem(String item, String category, CatalogExtract facts, int endings, int withdrawn) {

        public static SheetItem of(String item, String category, CatalogExtract facts) {
            return new SheetItem(
                    item,
                    category,
                    facts,
                    facts.endings().size(),
                    facts.withdrawn().size());
        }
    }
}

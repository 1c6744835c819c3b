package org.hengbiao.catalog.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ListingHistory;

/** What was decided, applied for and proposed about a product. */
@Schema(name = "ListingHistory")
record HistoryView(
        String product, List<DecisionView> decisions, List<ApplicationView> applications, List<RemovalView> removals) {

    static HistoryView of(ListingHistory.History history) {
        return new HistoryView(
                history.product(),
                history.decisions().stream().map(DecisionView::of).toList(),
                history.applications().stream().map(ApplicationView::of).toList(),
                history.proposals().stream().map(RemovalView::of).toList());
    }
}

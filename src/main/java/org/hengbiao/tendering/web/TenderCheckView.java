package org.hengbiao.tendering.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.tendering.TenderBreach;

/** All that a draft breaks. */
@Schema(name = "TenderCheck")
record TenderCheckView(List<TenderBreachView> breaches) {

    /** One breach. */
    @Schema(name = "TenderBreach")
    record TenderBreachView(
            @Schema(examples = "Law art 35") String clause,
            String what,
            String whatZh,
            @Schema(examples = "≥ 2026-12-15") String must,
            String mend,
            String mendZh) {}

    static TenderCheckView of(List<TenderBreach> breaches) {
        return new TenderCheckView(breaches.stream()
                .map(breach -> new TenderBreachView(
                        breach.clause(),
                        breach.what().en(),
                        breach.what().zh(),
                        breach.must(),
                        breach.mend().en(),
                        breach.mend().zh()))
                .toList());
    }
}

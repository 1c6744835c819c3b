package org.hengbiao.tendering;

import java.util.List;
import org.hengbiao.platform.FaultyRejection;
import org.hengbiao.platform.Problem;

/**
 * A draft that can't be published because of all that it breaks.
 *
 * @param breaches at least one
 */
public record BrokenRules(List<TenderBreach> breaches) implements FaultyRejection {

    public BrokenRules {
        breaches = List.copyOf(breaches);
    }

    @Override
    public String code() {
        return "broken-rules";
    }

    @Override
    public String detail() {
        return "The draft breaks " + breaches.size() + (breaches.size() == 1 ? " rule: " : " rules, first: ")
                + breaches.get(0).what().en();
    }

    @Override
    public String clause() {
        return breaches.get(0).clause();
    }

    @Override
    public List<Problem.Fault> faults() {
        return breaches.stream()
                .map(breach -> new Problem.Fault(breach.must(), breach.what().en(), breach.clause()))
                .toList();
    }
}

package org.hengbiao.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.hengbiao.kernel.Rejection;
import org.hengbiao.regulation.Breach;

/**
 * A contract whose amounts break the law.
 *
 * @param breaches at least one
 */
public record ContractBreaches(List<Breach> breaches) implements Rejection {

    public ContractBreaches {
        breaches = List.copyOf(breaches);
    }

    @Override
    public String code() {
        return "unlawful-contract";
    }

    @Override
    public String detail() {
        return breaches.stream()
                .map(breach -> breach.message().en() + ": " + breach.was() + ", must be " + breach.mustBe() + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String clause() {
        return breaches.get(0).clause();
    }
}

package org.hengbiao.catalog;

import java.util.List;
import org.hengbiao.catalog.domain.ProductValues;
import org.hengbiao.platform.FaultyRejection;
import org.hengbiao.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Values that a product of its category can't have.
 *
 * @param faults each with its parameter
 */
public record ProductFaults(List<Problem.Fault> faults) implements FaultyRejection {

    public ProductFaults {
        faults = List.copyOf(faults);
    }

    static ProductFaults of(List<ProductValues.ValueFault> broken) {
        return new ProductFaults(broken.stream()
                .map(fault -> new Problem.Fault(fault.parameter(), fault.rule(), null))
                .toList());
    }

    @Override
    public String code() {
        return "product-faults";
    }

    @Override
    public String detail() {
        return "The product can't be recorded so: " + faults.get(0).detail() + ".";
    }

    @Override
    public @Nullable String clause() {
        return null;
    }
}

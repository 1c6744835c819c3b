package org.hengbiao.catalog;

import java.util.List;
import org.hengbiao.catalog.domain.PaperRules;
import org.hengbiao.platform.FaultyRejection;
import org.hengbiao.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, or a correction of one, that can't be recorded.
 *
 * @param faults each with its field
 */
public record CertificateFaults(List<Problem.Fault> faults) implements FaultyRejection {

    public CertificateFaults {
        faults = List.copyOf(faults);
    }

    static CertificateFaults of(List<PaperRules.PaperFault> broken) {
        return new CertificateFaults(broken.stream()
                .map(fault -> new Problem.Fault(fault.field(), fault.rule(), null))
                .toList());
    }

    @Override
    public String code() {
        return "certificate-faults";
    }

    @Override
    public String detail() {
        return "The certificate can't be recorded so: " + faults.get(0).detail() + ".";
    }

    @Override
    public @Nullable String clause() {
        return null;
    }
}

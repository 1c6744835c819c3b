package org.hengbiao.catalog;

import java.util.List;
import org.hengbiao.platform.FaultyRejection;
import org.hengbiao.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A catalog folder that can't be taken; nothing of it was.
 *
 * @param faults every error that was found; {@code where} is {@code file:line:column}
 */
public record CatalogErrors(List<Problem.Fault> faults) implements FaultyRejection {

    public CatalogErrors {
        faults = List.copyOf(faults);
    }

    @Override
    public String code() {
        return "catalog-errors";
    }

    @Override
    public String detail() {
        return "The folder has " + faults.size() + " errors; nothing was imported. Mend them and send the whole folder"
                + " again.";
    }

    @Override
    public @Nullable String clause() {
        return null;
    }
}

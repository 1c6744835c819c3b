package org.hengbiao.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a product is not eligible.
 *
 * @param code stable name in kebab-case
 * @param since first day from which it holds; null when it has no day
 * @param detail one English sentence
 */
public record Ground(String code, @Nullable LocalDate since, String detail) {

    public static Ground of(String code, String detail) {
        return new Ground(code, null, detail);
    }

    public static Ground since(String code, LocalDate since, String detail) {
        return new Ground(code, since, detail + " " + since + ".");
    }
}

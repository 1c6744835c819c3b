package org.hengbiao.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a staged list would change about one product.
 *
 * @param position orders the products of the list; 0 for one that the list does not name
 * @param sheet name of the sheet
 * @param line within the sheet
 * @param number the product's number; null for a new one
 * @param name what it is called
 * @param model model and version
 * @param newCertificates how many certificates are not on record yet
 */
public record StagedDifference(
        int position,
        String sheet,
        int line,
        @Nullable String number,
        String name,
        String model,
        int newCertificates) {}

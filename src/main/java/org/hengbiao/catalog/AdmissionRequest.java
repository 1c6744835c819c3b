package org.hengbiao.catalog;

import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Sha256;

/**
 * A winner whose product is not in the catalog.
 *
 * @param tender the tender that it won
 * @param vendor who won
 * @param product what it offered
 * @param bid digest of its manifest act
 */
public record AdmissionRequest(UUID tender, CreditCode vendor, OfferedProduct product, Sha256 bid) {}

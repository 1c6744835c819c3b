/**
 * The recommended catalog of network-security products: categories, makers, products, certificates, listing decisions, and
 * the admission cases of winners from outside. It owns every table that begins with {@code catalog_}. Facts only grow and
 * carry the instant at which they were recorded, so eligibility can be asked for an instant as it was known at another. It
 * does not decide tenders and knows none: what later features may learn passes through {@code CatalogExtracts},
 * {@code Membership} and {@code Categories}.
 */
@NullMarked
package org.hengbiao.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The catalog's rules: what its files must hold, what may be added to what is on record, and when a product is eligible.
 * Pure: time comes in as an argument, nothing is stored here.
 */
@NullMarked
package org.hengbiao.catalog.domain;

import org.jspecify.annotations.NullMarked;

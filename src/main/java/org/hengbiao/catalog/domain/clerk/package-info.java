/**
 * Reads the list that a bureau's clerk keeps by hand: which column is which, what a row says, and what is wrong with it by itself.
 * What rows say together, and against the record, is compared in the database.
 */
@NullMarked
package org.hengbiao.catalog.domain.clerk;

import org.jspecify.annotations.NullMarked;

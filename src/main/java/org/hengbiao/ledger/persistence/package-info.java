/** Rows of the ledger's tables. */
@NullMarked
package org.hengbiao.ledger.persistence;

import org.jspecify.annotations.NullMarked;

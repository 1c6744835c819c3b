/** Rows of bidding's tables. They decide nothing. */
@NullMarked
package org.hengbiao.bidding.persistence;

import org.jspecify.annotations.NullMarked;

/** Rows of the tables of the exchange. They decide nothing. */
@NullMarked
package org.hengbiao.exchange.persistence;

import org.jspecify.annotations.NullMarked;

/** The tables {@code opening_*} and {@code opened_bid}. It decides nothing. */
@NullMarked
package org.hengbiao.opening.persistence;

import org.jspecify.annotations.NullMarked;

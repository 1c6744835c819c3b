/** The files of the exchange as documents. Pure. */
@NullMarked
package org.hengbiao.exchange.domain;

import org.jspecify.annotations.NullMarked;

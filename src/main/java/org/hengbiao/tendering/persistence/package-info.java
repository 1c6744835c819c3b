/** Rows of tendering's tables. They decide nothing. */
@NullMarked
package org.hengbiao.tendering.persistence;

import org.jspecify.annotations.NullMarked;

/** Rows of planning's tables. */
@NullMarked
package org.hengbiao.planning.persistence;

import org.jspecify.annotations.NullMarked;

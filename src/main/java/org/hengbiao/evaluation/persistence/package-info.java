/** The tables {@code evaluation_*}. It decides nothing. */
@NullMarked
package org.hengbiao.evaluation.persistence;

import org.jspecify.annotations.NullMarked;

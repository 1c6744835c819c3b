/** The tables {@code draw_*}. It decides nothing. */
@NullMarked
package org.hengbiao.draws.persistence;

import org.jspecify.annotations.NullMarked;

/** The tables {@code award_*}. It decides nothing. */
@NullMarked
package org.hengbiao.award.persistence;

import org.jspecify.annotations.NullMarked;

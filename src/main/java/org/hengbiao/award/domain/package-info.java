/** What a decision must fit and what a notice says. Pure. */
@NullMarked
package org.hengbiao.award.domain;

import org.jspecify.annotations.NullMarked;

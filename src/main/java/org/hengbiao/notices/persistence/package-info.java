/** Rows of the tables of notices. They decide nothing. */
@NullMarked
package org.hengbiao.notices.persistence;

import org.jspecify.annotations.NullMarked;

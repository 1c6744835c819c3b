/** Rows of identity's tables. */
@NullMarked
package org.hengbiao.identity.persistence;

import org.jspecify.annotations.NullMarked;

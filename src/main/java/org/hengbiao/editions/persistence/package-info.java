/** The editions' tables. */
@NullMarked
package org.hengbiao.editions.persistence;

import org.jspecify.annotations.NullMarked;

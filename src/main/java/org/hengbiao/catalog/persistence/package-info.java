/** Rows of catalog's tables. They only grow; nothing here changes or deletes one. */
@NullMarked
package org.hengbiao.catalog.persistence;

import org.jspecify.annotations.NullMarked;

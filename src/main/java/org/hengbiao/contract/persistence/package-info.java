/** Rows of the tables of contracts. They decide nothing. */
@NullMarked
package org.hengbiao.contract.persistence;

import org.jspecify.annotations.NullMarked;

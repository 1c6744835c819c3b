/** What an edition's list says and what may be done with a copy, as pure values and rules. */
@NullMarked
package org.hengbiao.editions.domain;

import org.jspecify.annotations.NullMarked;

/** What a plan must hold, and its documents. Pure: categories come in as arguments. */
@NullMarked
package org.hengbiao.planning.domain;

import org.jspecify.annotations.NullMarked;

/** Draws over HTTP. It holds no rule. */
@NullMarked
package org.hengbiao.draws.web;

import org.jspecify.annotations.NullMarked;

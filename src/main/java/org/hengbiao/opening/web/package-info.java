/** Opening keys, releases and the opening over HTTP. It holds no rule. */
@NullMarked
package org.hengbiao.opening.web;

import org.jspecify.annotations.NullMarked;

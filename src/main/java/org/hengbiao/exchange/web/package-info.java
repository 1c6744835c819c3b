/** The exchange over HTTP and as printable pages. */
@NullMarked
package org.hengbiao.exchange.web;

import org.jspecify.annotations.NullMarked;

/** A person's own notices, as pages and API. */
@NullMarked
package org.hengbiao.notices.web;

import org.jspecify.annotations.NullMarked;

/** Pages and JSON of identity. */
@NullMarked
package org.hengbiao.identity.web;

import org.jspecify.annotations.NullMarked;

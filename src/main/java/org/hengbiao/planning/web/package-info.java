/** Plans over HTTP. Who may see and do what is the use cases' matter; only the roles stand here. */
@NullMarked
package org.hengbiao.planning.web;

import org.jspecify.annotations.NullMarked;

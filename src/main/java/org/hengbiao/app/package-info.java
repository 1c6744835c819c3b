/** Start-up: the embedded database before everything else, then the service, then demo data in a sandbox. */
@NullMarked
package org.hengbiao.app;

import org.jspecify.annotations.NullMarked;

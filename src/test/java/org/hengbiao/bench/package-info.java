/** Measurements that a person starts; no test runs them. */
@NullMarked
package org.hengbiao.bench;

import org.jspecify.annotations.NullMarked;

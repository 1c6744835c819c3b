/** Tests of the sealing library. */
@NullMarked
package org.hengbiao.sealing;

import org.jspecify.annotations.NullMarked;

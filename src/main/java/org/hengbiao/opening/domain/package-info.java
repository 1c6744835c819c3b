/** What the opening decides by facts alone: whether a release fits, which branch a failure falls in, the opening record. */
@NullMarked
package org.hengbiao.opening.domain;

import org.jspecify.annotations.NullMarked;

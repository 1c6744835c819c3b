/** What a complete review and a complete score sheet are, and what scores without members. Pure. */
@NullMarked
package org.hengbiao.evaluation.domain;

import org.jspecify.annotations.NullMarked;

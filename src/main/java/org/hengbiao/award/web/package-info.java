/** Decision, notice and debriefs over HTTP. It holds no rule. */
@NullMarked
package org.hengbiao.award.web;

import org.jspecify.annotations.NullMarked;

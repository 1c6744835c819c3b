/** Committee, reviews, sheets and report over HTTP. It holds no rule. */
@NullMarked
package org.hengbiao.evaluation.web;

import org.jspecify.annotations.NullMarked;

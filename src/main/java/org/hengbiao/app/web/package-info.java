/** The page that each person begins with: what is theirs to do, across all features. It decides nothing. */
@NullMarked
package org.hengbiao.app.web;

import org.jspecify.annotations.NullMarked;

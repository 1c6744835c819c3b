/** The public pages. They ask use cases and queries only, and never see a row. */
@NullMarked
package org.hengbiao.publication.web;

import org.jspecify.annotations.NullMarked;

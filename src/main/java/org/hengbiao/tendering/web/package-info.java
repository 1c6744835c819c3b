/** Tenders over HTTP. No rule lives here: resources call use cases and queries, and never see a row. */
@NullMarked
package org.hengbiao.tendering.web;

import org.jspecify.annotations.NullMarked;

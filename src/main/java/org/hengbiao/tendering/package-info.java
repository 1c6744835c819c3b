/**
 * Tenders from the draft to their publication: timetable, procedure, scoring rule, opening certificate, the law's checks. It
 * owns the tables that begin with {@code tender}. It receives no bids and knows the catalog only through plans.
 */
@NullMarked
package org.hengbiao.tendering;

import org.jspecify.annotations.NullMarked;

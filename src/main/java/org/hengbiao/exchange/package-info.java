/**
 * What tendering asks the catalog, and how: directly where both are one installation, by signed files on discs where the bureau's
 * is one of its own ({@code hengbiao.part}). It owns the tables {@code exchange_*}. Nothing but these questions and answers crosses:
 * for an open tender whether an item has enough makers, yes or no; in or out for a winner; an admission case and its ruling; names
 * only in a recommendation list, by two people.
 */
@NullMarked
package org.hengbiao.exchange;

import org.jspecify.annotations.NullMarked;

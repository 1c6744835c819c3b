/**
 * What the public gets: the pages with published tenders and their documents, and the dossiers. It owns no table, decides
 * nothing, and tells of bids only what the law makes public.
 */
@NullMarked
package org.hengbiao.publication;

import org.jspecify.annotations.NullMarked;

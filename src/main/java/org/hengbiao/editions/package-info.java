/**
 * Joint editions of the catalog (联合印发版) and what happens to their copies: an edition freezes the list, is issued only with
 * the consents of the secrecy bureau and the leading group, and goes in numbered copies to named recipients; leaked files are
 * traced to a copy. It owns every table that begins with {@code edition}. It decides nothing about products, which the catalog
 * does, and no statement of it names one.
 */
@NullMarked
package org.hengbiao.editions;

import org.jspecify.annotations.NullMarked;

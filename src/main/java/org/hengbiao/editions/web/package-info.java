/** Editions over HTTP: JSON, pages, and the copies as XLSX and PDF. */
@NullMarked
package org.hengbiao.editions.web;

import org.jspecify.annotations.NullMarked;

/** Reads and writes tables as CSV and XLSX, row by row, without ever holding a whole file. It knows no rule about what they say. */
@NullMarked
package org.hengbiao.catalog.sheets;

import org.jspecify.annotations.NullMarked;

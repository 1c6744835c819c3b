/** The catalog over HTTP: imports, the list, admission cases. It decides nothing; who may see what is the use cases' matter. */
@NullMarked
package org.hengbiao.catalog.web;

import org.jspecify.annotations.NullMarked;

/**
 * Documents as bytes: strict JSON, its canonical form (RFC 8785), YAML and CSV with positions. A pure library. It knows
 * nothing of what the documents mean; {@link org.hengbiao.formats.MalformedException} is the only way parsing fails.
 */
@NullMarked
package org.hengbiao.formats;

import org.jspecify.annotations.NullMarked;

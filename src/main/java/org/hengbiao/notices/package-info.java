/**
 * Tells people that a matter waits for them: on their page, and by a mail that says how many matters wait and nothing else. It
 * owns every table that begins with {@code notice}. It knows nothing of the matters: a feature above names a kind, a key and the
 * page to look at. Nothing may depend on a notice having been read or a mail having arrived.
 */
@NullMarked
package org.hengbiao.notices;

import org.jspecify.annotations.NullMarked;

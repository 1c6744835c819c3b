/**
 * Opening keys and the opening: the pool of keys that openers made ahead, rehearsals, the release of shares after closing, the
 * unsealing of every bid of the box, and the opening record. It owns the tables {@code opening_*} and {@code opened_bid}. It
 * never makes a key, keeps no private key, joins nothing before closing, and judges no bid's merit.
 */
@NullMarked
package org.hengbiao.opening;

import org.jspecify.annotations.NullMarked;

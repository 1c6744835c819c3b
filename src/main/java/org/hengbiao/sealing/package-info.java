/**
 * Sealed bids: signatures (CMS, CAdES-BES), the bid package, the parts sealed to an opening certificate, and the opening
 * key that k of n openers hold. A pure library over Bouncy Castle and the JDK. It reads no clock and no database, keeps no
 * key, and registers no security provider; whether a tender accepts a bid, and when, is decided elsewhere.
 */
@NullMarked
package org.hengbiao.sealing;

import org.jspecify.annotations.NullMarked;

/**
 * From the award to the delivery: a contract drafted from tender and bid, signed by both sides, and the acceptance of each item
 * against the model, the version and the certificate that count on the day of its delivery. It owns the tables {@code contract*}.
 * It changes nothing that the tender and the bid fixed, and knows no challenge or complaint yet.
 */
@NullMarked
package org.hengbiao.contract;

import org.jspecify.annotations.NullMarked;

package org.hengbiao.bidding;

import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.PartContext;

/**
 * What a part must be; at most {@link org.hengbiao.sealing.PartProfile#MAX_OCTETS} large, since a manifest can't name a larger
 * one.
 *
 * @param place where it belongs
 * @param size in octets
 * @param sha256 of its octets
 * @param context what must be bound into its key
 * @param certificate the opening certificate (X.509, DER) that it must be sealed to
 */
record ExpectedPart(PartPlace place, int size, Sha256 sha256, PartContext context, Octets certificate) {}

package org.hengbiao.bidding;

import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/**
 * A part of a present bid as its manifest names it.
 *
 * @param upload which upload it came with
 * @param manifest digest of the manifest act
 * @param part from 1
 * @param size in octets
 * @param sha256 what its octets must hash to
 */
record StoredPart(UUID upload, Sha256 manifest, int part, long size, Sha256 sha256) {}

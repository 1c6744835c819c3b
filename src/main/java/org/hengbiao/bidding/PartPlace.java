package org.hengbiao.bidding;

import java.util.UUID;

/**
 * Where a part belongs.
 *
 * @param tender the tender
 * @param upload the upload of the manifest that names it
 * @param part from 1
 */
public record PartPlace(UUID tender, UUID upload, int part) {}

package org.hengbiao.bidding.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which part of which upload.
 *
 * @param upload the upload
 * @param part from 1
 */
@Embeddable
public record PartKey(UUID upload, int part) implements Serializable {}

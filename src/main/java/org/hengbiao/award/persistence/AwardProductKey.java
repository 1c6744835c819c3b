package org.hengbiao.award.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Key of an awarded product.
 *
 * @param tender the tender
 * @param item the item that it is offered for
 */
@Embeddable
public record AwardProductKey(UUID tender, String item) implements Serializable {}

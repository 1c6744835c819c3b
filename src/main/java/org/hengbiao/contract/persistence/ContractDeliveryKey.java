package org.hengbiao.contract.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Key of a delivery.
 *
 * @param tender the tender
 * @param item the item
 */
@Embeddable
public record ContractDeliveryKey(UUID tender, String item) implements Serializable {}

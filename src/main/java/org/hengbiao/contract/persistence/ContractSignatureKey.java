package org.hengbiao.contract.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Key of a signature under a contract.
 *
 * @param tender the tender
 * @param side purchaser or supplier
 */
@Embeddable
public record ContractSignatureKey(UUID tender, String side) implements Serializable {}

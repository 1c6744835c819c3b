package org.hengbiao.ledger.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Key of a milestone: a tender has each once.
 *
 * @param tender the tender
 * @param name the milestone's name
 */
@Embeddable
public record MilestoneKey(UUID tender, String name) implements Serializable {}

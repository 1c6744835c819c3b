package org.hengbiao.catalog.domain;

/**
 * A second person of the bureau confirmed a suspension in time, so that it stays until it is lifted.
 *
 * @param decision {@link ListingDecision#key()} of the suspension
 */
public record Confirmation(String decision) {}

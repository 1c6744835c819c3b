package org.hengbiao.exchange;

import java.time.Instant;

/**
 * How a disc travelled.
 *
 * @param approval number of the paper that approved it
 * @param disc number of the disc
 * @param carrier who carried it, by name
 * @param at when it was recorded
 */
public record Carriage(String approval, String disc, String carrier, Instant at) {}

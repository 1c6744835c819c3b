package org.hengbiao.regulation;

import org.hengbiao.kernel.Money;

/**
 * What a procurement is, as far as the law's numbers depend on it.
 *
 * @param procedure how it is bought
 * @param subject what is bought
 * @param budget its budget
 */
public record Applicability(Procedure procedure, Subject subject, Money budget) {}

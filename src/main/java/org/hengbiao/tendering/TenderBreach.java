package org.hengbiao.tendering;

import org.hengbiao.kernel.LocalizedText;

/**
 * One way in which a draft breaks the law, or a rule of the house.
 *
 * @param clause where the rule stands, such as {@code O87 art 55}
 * @param what what is wrong, in one sentence
 * @param must what it must be, the same in both languages
 * @param mend the smallest change that removes this breach
 */
public record TenderBreach(String clause, LocalizedText what, String must, LocalizedText mend) {}

/**
 * Replayable draws: lists that are frozen before anybody contributes, the signed and sealed contributions of agency and
 * supervisor, and the one order of each list. It owns the tables {@code draw_*}. Who belongs on a list and what the order is
 * good for, the feature says that freezes it; the order itself comes from the library {@code evidence.draw}, by the code that
 * the offline verifier uses. It makes no randomness and opens no envelope.
 */
@NullMarked
package org.hengbiao.draws;

import org.jspecify.annotations.NullMarked;

/**
 * The committee and its work: who sits on it, declared interests, the reviews of qualification and conformity, score sheets that
 * are locked before any is revealed, the ranking and the report. It owns the tables {@code evaluation_*}. It decides no award,
 * and computes no score itself: the library {@code scoring} does, by the code that the offline verifier uses.
 */
@NullMarked
package org.hengbiao.evaluation;

import org.jspecify.annotations.NullMarked;

package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengbiao.formats.JsonObject;

/** Something that bids can differ on. The kinds are closed; each record holds its own way of scoring. */
public sealed interface Criterion
        permits PriceCriterion,
                LinearCriterion,
                BandsCriterion,
                ChecklistCriterion,
                CertificateCriterion,
                ExpertCriterion,
                DeductionCriterion {

    /** Id, title, points, key mark, clause. */
    Heading heading();

    /** The word for this kind in data files. */
    String kind();

    /** Scores one bid among the others; the answer is rounded as the rule says and lies within minimum and maximum. */
    Leaf score(BidFacts bid, Field field);

    /** The canonical form. */
    JsonObject toJson();

    /** The least it can give. */
    default BigDecimal minimum() {
        return BigDecimal.ZERO;
    }

    /** The most it can give. */
    default BigDecimal maximum() {
        return heading().points();
    }

    /** Whether members grade it; all other kinds are computed from facts. */
    default boolean graded() {
        return false;
    }

    default String id() {
        return heading().id();
    }

    /** Makes the leaf of this criterion from an exact, already rounded score. */
    default Leaf leaf(Working.Builder working, BigDecimal score) {
        return new Leaf(this, working.build(), List.of(), score);
    }
}

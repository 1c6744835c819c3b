package org.hengbiao.regulation;

import java.time.Instant;
import java.util.List;

/**
 * How suppliers are, or were, chosen and invited.
 *
 * @param source where the candidates come from
 * @param listed how many candidates there are
 * @param listedByPurchaser how many of them the purchaser recommended
 * @param invited how many are invited, or drawn
 * @param supervisors purchaser's staff who supervise the draw
 * @param recorded whether the draw is recorded in writing
 * @param sent when each invitation went out; empty while none has
 */
public record Invitation(
        CandidateSource source,
        int listed,
        int listedByPurchaser,
        int invited,
        int supervisors,
        boolean recorded,
        List<Instant> sent) {

    public Invitation {
        sent = List.copyOf(sent);
        if (listedByPurchaser < 0 || listedByPurchaser > listed || invited < 0 || invited > listed || supervisors < 0) {
            throw new IllegalArgumentException("the recommended and the invited are among the listed");
        }
    }
}

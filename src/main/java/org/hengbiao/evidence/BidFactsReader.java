package org.hengbiao.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.regulation.Periods;
import org.hengbiao.scoring.BandsCriterion;
import org.hengbiao.scoring.BidFacts;
import org.hengbiao.scoring.ChecklistCriterion;
import org.hengbiao.scoring.Criterion;
import org.hengbiao.scoring.GateDecision;
import org.hengbiao.scoring.LinearCriterion;
import org.hengbiao.scoring.MakerSize;
import org.hengbiao.scoring.ScoringRule;
import org.hengbiao.sealing.Answer;
import org.hengbiao.sealing.Bid;

/**
 * Reads out of an opened bid what a scoring rule may look at. The service and the offline verifier use this same mapping, so
 * that a score that can't be found in the bid and the reviews can't be found in the ranking.
 *
 * @param rule the tender's scoring rule
 * @param coreItem the item whose product is judged (核心产品)
 * @param deadline the deadline of bids: certificates count that are valid on its day in Asia/Shanghai
 */
public record BidFactsReader(ScoringRule rule, String coreItem, Instant deadline) {

    /** The answer in which a bidder declares the size of the goods' maker (财库〔2020〕46): its text is the size. */
    public static final String MAKER_SIZE = "maker-size";

    /** The answer in which a bidder declares that all goods are domestic products. */
    public static final String DOMESTIC = "domestic-product";

    /** The answer in which a consortium declares the percentage that small firms get. */
    public static final String SMALL_SHARE = "small-share";

    /**
     * The facts of one bid.
     *
     * @param bid digest of its manifest act
     * @param document the opened bid
     * @param gates what was decided on it, by gate
     * @param confirmed numbers of certificates that the qualification review confirmed
     */
    public BidFacts read(Sha256 bid, Bid document, Map<String, GateDecision> gates, Set<String> confirmed) {
        BidFacts.Builder facts = BidFacts.of(bid, document.header().vendor(), document.price());
        coreOffer(document).ifPresent(offer -> {
            facts.coreBrand(offer.product().brand());
            offer.parameters().forEach(facts::parameter);
            offer.certificates().stream()
                    .filter(certificate -> counts(certificate, confirmed))
                    .forEach(certificate -> facts.certificate(certificate.kind()));
        });
        rule.criteria().forEach(criterion -> answer(criterion, document, facts));
        declarations(document, facts);
        gates.forEach(facts::gate);
        return facts.build();
    }

    /** The offer for the core item. */
    public Optional<Bid.Offer> coreOffer(Bid document) {
        return document.offers().stream()
                .filter(offer -> offer.item().equals(coreItem))
                .findFirst();
    }

    /** Whether a certificate was confirmed and is valid, both days included, on the day of the deadline. */
    public boolean counts(Bid.Certificate certificate, Set<String> confirmed) {
        LocalDate day = Periods.dayOf(deadline);
        return confirmed.contains(certificate.number())
                && !day.isBefore(certificate.issuedOn())
                && !day.isAfter(certificate.expiresOn());
    }

    private void answer(Criterion criterion, Bid document, BidFacts.Builder facts) {
        Answer answer = document.answers().get(criterion.id());
        if (answer == null) {
            return;
        }
        if (criterion instanceof ChecklistCriterion) {
            facts.answer(criterion.id(), Set.copyOf(answer.items()));
        }
        BigDecimal value = answer.value();
        String parameter = parameterOf(criterion);
        // What the product's own parameters say goes before an answer: a bid must not say two things.
        boolean stated = coreOffer(document)
                .filter(offer -> offer.parameters().containsKey(parameter))
                .isPresent();
        if (value != null && !parameter.isEmpty() && !stated) {
            facts.parameter(parameter, value);
        }
    }

    private static String parameterOf(Criterion criterion) {
        if (criterion instanceof LinearCriterion linear) {
            return linear.parameter();
        }
        return criterion instanceof BandsCriterion bands ? bands.parameter() : "";
    }

    private static void declarations(Bid document, BidFacts.Builder facts) {
        Answer size = document.answers().get(MAKER_SIZE);
        if (size != null) {
            facts.makerSize(sizeOf(size.text() == null ? "" : size.text()));
        }
        Answer domestic = document.answers().get(DOMESTIC);
        facts.domestic(domestic != null && Boolean.TRUE.equals(domestic.met()));
        Answer share = document.answers().get(SMALL_SHARE);
        if (share != null && share.value() != null) {
            facts.smallShare(share.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)));
        }
    }

    private static MakerSize sizeOf(String text) {
        for (MakerSize size : MakerSize.values()) {
            if (size.code().equals(text)) {
                return size;
            }
        }
        return MakerSize.UNKNOWN;
    }
}

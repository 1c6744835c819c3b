package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.junit.jupiter.api.Test;

class PriceScoreTest {

    private static final ScoringRule PRICE_ONLY = ScoringRule.parse("""
            type: hengbiao.org/scoring-rule@v1
            id: price-only
            title: {zh: 仅价格, en: Price alone}
            jurisdiction: cn
            method: comprehensive
            subject: goods
            procedures: [open-tender]
            rounding: {mode: HALF_UP, scale: 2}
            aggregation: mean
            outlierPercent: 30
            priceBase: all
            ties: [draw]
            adjustments:
              smallMaker: {percent: 10, clause: 财库〔2022〕19}
            groups:
              - id: price
                title: {zh: 价格, en: Price}
                weight: 30
                criteria:
                  - {id: price, kind: price, title: {zh: 报价, en: Price}, points: 30, formula: lowest-over-price}
            """.getBytes(StandardCharsets.UTF_8));

    /** O87 art 55: lowest evaluated price over this price, with the policy's price throughout. */
    @Test
    void threePricesOfTheTestVectorScoreAsTheLawSays() {
        List<BidFacts> bids = List.of(
                bid(1, "90.00").build(),
                bid(2, "100.00").makerSize(MakerSize.MICRO).build(),
                bid(3, "120.00").build());

        Map<CreditCode, String> scores = Scoring.rank(PRICE_ONLY, bids, List.of()).placed().stream()
                .collect(Collectors.toMap(
                        placed -> placed.breakdown().vendor(),
                        placed -> placed.breakdown().leafScore("price").toPlainString()));

        assertEquals(Map.of(vendor(1), "30.00", vendor(2), "30.00", vendor(3), "22.50"), scores);
    }

    static BidFacts.Builder bid(int number, String price) {
        return BidFacts.of(Sha256.ofText("bid " + number), vendor(number), Money.of(price));
    }

    static CreditCode vendor(int number) {
        String body = "91330000" + String.format("MA%07d", number);
        return new CreditCode(body + CreditCode.checkCharacter(body + "0"));
    }
}

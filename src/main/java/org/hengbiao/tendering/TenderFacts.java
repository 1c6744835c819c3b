package org.hengbiao.tendering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a tender. Its phase is computed from this and an instant ({@link TenderPhase#at}), never stored.
 *
 * @param id identifier
 * @param number the tender's number on papers (项目编号)
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param plan the reviewed plan that it comes from
 * @param purchaser credit code of the purchaser (采购人)
 * @param agency credit code of the agency (采购代理机构)
 * @param budget from the plan
 * @param ceiling ceiling price (最高限价); null for none, then the budget is the bound
 * @param items what is bought, from the plan
 * @param coreItem the item of the core product (核心产品)
 * @param deadline deadline of bids and instant of the opening
 * @param rule SHA-256 of the scoring rule's canonical form
 * @param openingCertificate fingerprint of the opening certificate; null before a key is assigned
 * @param milestones what has happened, by name
 */
public record TenderFacts(
        UUID id,
        String number,
        String titleZh,
        String titleEn,
        UUID plan,
        CreditCode purchaser,
        CreditCode agency,
        Money budget,
        @Nullable Money ceiling,
        List<Item> items,
        String coreItem,
        Instant deadline,
        Sha256 rule,
        @Nullable Sha256 openingCertificate,
        Map<String, Milestone> milestones) {

    public TenderFacts {
        items = List.copyOf(items);
        milestones = Map.copyOf(milestones);
    }

    /**
     * One item.
     *
     * @param item its number within the plan
     * @param category id of a catalog category
     * @param quantity at least 1
     * @param minimum least values by parameter id, decimals as texts
     */
    public record Item(String item, String category, int quantity, Map<String, String> minimum) {
        public Item {
            minimum = Map.copyOf(minimum);
        }
    }

    /** The only lot of a tender that is not divided. */
    public static final String ONLY_LOT = "1";

    public boolean reached(String milestone) {
        return milestones.containsKey(milestone);
    }
}

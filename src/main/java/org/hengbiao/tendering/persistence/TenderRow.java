package org.hengbiao.tendering.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.Money;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Milestone;
import org.hengbiao.tendering.TenderFacts;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code tender} with its items. */
@Entity
@Table(name = "tender")
@NullUnmarked
public class TenderRow {

    @Id
    public UUID id;

    public String number;
    public String titleZh;
    public String titleEn;
    public String procedure;
    public UUID plan;
    public byte[] planDigest;
    public String purchaser;
    public String agency;
    public BigDecimal budget;
    public BigDecimal ceiling;
    public BigDecimal bidBond;
    public Instant deadline;
    public LocalDate documentsUntil;
    public LocalDate noticeUntil;
    public String coreItem;
    public byte[] ruleSource;
    public byte[] rule;
    public byte[] ruleDigest;
    public byte[] openingCertificate;
    public UUID createdBy;
    public Instant createdAt;
    public UUID publishedBy;
    public Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "tender_item", joinColumns = @JoinColumn(name = "tender"))
    @OrderColumn(name = "position")
    public List<ItemColumns> items = new ArrayList<>();

    @Version
    public int version;

    public boolean published() {
        return publishedAt != null;
    }

    public Money ceilingOrNull() {
        return ceiling == null ? null : Money.of(ceiling);
    }

    public Money bidBondOrNull() {
        return bidBond == null ? null : Money.of(bidBond);
    }

    /** The facts, with milestones that the ledger knows. */
    public TenderFacts toFacts(Map<String, Milestone> milestones) {
        return new TenderFacts(
                id,
                number,
                titleZh,
                titleEn,
                plan,
                new CreditCode(purchaser),
                new CreditCode(agency),
                Money.of(budget),
                ceilingOrNull(),
                items.stream().map(ItemColumns::toItem).toList(),
                coreItem,
                deadline,
                Sha256.ofOctets(ruleDigest),
                openingCertificate == null ? null : Sha256.ofOctets(openingCertificate),
                milestones);
    }
}

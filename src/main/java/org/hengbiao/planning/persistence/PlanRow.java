package org.hengbiao.planning.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hengbiao.kernel.Money;
import org.hengbiao.planning.PlanContent;
import org.hengbiao.planning.domain.PlanDocuments;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code plan}. */
@Entity
@Table(name = "plan")
@NullUnmarked
public class PlanRow {

    @Id
    public UUID id;

    public String purchaser;
    public String classification;
    public String classifiedBy;
    public UUID createdBy;
    public Instant createdAt;
    public int revision;
    public String number;
    public String title;
    public BigDecimal budget;
    public LocalDate neededBy;
    public LocalDate intentionPublishedOn;
    public byte[] items;

    @Version
    public int version;

    /** What the plan says, or null before it says anything. */
    public PlanContent content() {
        return revision == 0
                ? null
                : new PlanContent(
                        number, title, Money.of(budget), neededBy, intentionPublishedOn, PlanDocuments.items(items));
    }

    public void take(PlanContent content) {
        revision++;
        number = content.number();
        title = content.title();
        budget = content.budget().yuan();
        neededBy = content.neededBy();
        intentionPublishedOn = content.intentionPublishedOn();
        items = PlanDocuments.items(content.items());
    }
}

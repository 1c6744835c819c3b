package org.hengbiao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.identity.persistence.OrganisationRow;
import org.hengbiao.identity.persistence.OrganisationRows;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** The system administrator adds an organisation. */
@ApplicationScoped
public class AddingOrganisations {

    private final OrganisationRows organisations;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    AddingOrganisations(OrganisationRows organisations, RecordingActs acts, ClockOfRecord clock) {
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
    }

    /** Adds it; {@code organisation-known} when there is one of that code. */
    @Transactional
    public Outcome<Organisation> add(Actor by, CreditCode code, LocalizedText name, String size) {
        if (organisations.byCode(code).isPresent()) {
            return Outcome.rejected(Refusal.notNow(
                    "organisation-known", "There is an organisation of the code " + code + " already.", null));
        }
        Instant now = clock.now();
        OrganisationRow row = new OrganisationRow();
        row.id = Identifiers.next(now);
        row.code = code.text();
        row.nameZh = name.zh();
        row.nameEn = name.en();
        row.size = size;
        row.createdAt = now;
        organisations.persist(row);
        acts.record(Act.of("OrganisationAdded", by)
                .with(JsonObject.with("organisation", code.text())
                        .with("nameZh", name.zh())
                        .with("nameEn", name.en())
                        .with("size", size)
                        .build()));
        return Outcome.accepted(row.toOrganisation());
    }
}

package org.hengbiao.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.app.DemoPeople.Signatory;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.evidence.Actor;
import org.hengbiao.planning.Plan;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.RejectedException;
import org.hengbiao.regulation.CalendarNotLoaded;
import org.jboss.logging.Logger;

/**
 * Fills a sandbox that has nothing yet: invented organisations and accounts, the demo catalog, two plans and a published tender.
 * All or nothing, once; never outside a sandbox. Its keys live in memory only, so its tender can be read and bid for, but not
 * opened: {@code make demo} plays a whole one.
 */
@ApplicationScoped
class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class);

    /** The files of the demo catalog. */
    static final List<String> CATALOG = List.of(
            "categories/firewall.yaml",
            "categories/intrusion-detection.yaml",
            "categories/isolation-card.yaml",
            "categories/isolation-exchange.yaml",
            "categories/security-audit.yaml",
            "categories/vulnerability-scanning.yaml",
            "certificate-kinds.yaml",
            "certificates.csv",
            "listings.csv",
            "products.csv",
            "vendors.csv");

    private final PlatformConfiguration configuration;
    private final DemoPeople people;
    private final ImportingCatalog importing;
    private final DemoPlan plans;
    private final DemoTender tenders;
    private final ClockOfRecord clock;

    DemoData(
            PlatformConfiguration configuration,
            DemoPeople people,
            ImportingCatalog importing,
            DemoPlan plans,
            DemoTender tenders,
            ClockOfRecord clock) {
        this.configuration = configuration;
        this.people = people;
        this.importing = importing;
        this.plans = plans;
        this.tenders = tenders;
        this.clock = clock;
    }

    /** Whether this installation shows demo data. */
    boolean wanted() {
        return configuration.sandbox() && configuration.demoData() && configuration.part() == Part.ALL;
    }

    /** Adds the demo data unless it is there. */
    void ensure() {
        if (!people.present()) {
            QuarkusTransaction.requiringNew().run(this::load);
        }
    }

    private void load() {
        Instant now = clock.now();
        Map<String, Signatory> added = people.add(now);
        Map<String, byte[]> files = new LinkedHashMap<>();
        CATALOG.forEach(name -> files.put(name, PackagedFiles.read("catalog-data/" + name)));
        RejectedException.demand(importing.importFolder(files, Actor.PLATFORM));
        Plan plan = plans.make(added, now);
        try {
            tenders.publish(added, plan, clock.now());
        } catch (CalendarNotLoaded e) {
            LOG.warnf("The demo has no tender: the working days of %d are not loaded.", e.year());
        }
        LOG.infof("Demo data was added: %d accounts, the catalog, two plans, a tender.", added.size());
    }
}

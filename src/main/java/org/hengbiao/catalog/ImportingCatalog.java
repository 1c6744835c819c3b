package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hengbiao.catalog.domain.CatalogFolder;
import org.hengbiao.catalog.domain.CatalogSet;
import org.hengbiao.catalog.persistence.RecordedFacts;
import org.hengbiao.evidence.Actor;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Problem;

/** The bureau, or the platform at the start of a demo, imports a whole catalog folder: all of it or nothing. */
@ApplicationScoped
public class ImportingCatalog {

    private final RecordedFacts facts;
    private final CatalogSettings settings;
    private final ListingDecisions decisions;
    private final RecordingActs acts;
    private final ClockOfRecord clock;

    ImportingCatalog(
            RecordedFacts facts,
            CatalogSettings settings,
            ListingDecisions decisions,
            RecordingActs acts,
            ClockOfRecord clock) {
        this.facts = facts;
        this.settings = settings;
        this.decisions = decisions;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param added facts that were not on record before
     * @param unchanged facts that were
     */
    public record Imported(int added, int unchanged) {}

    /**
     * Imports a folder. The same folder twice changes nothing.
     *
     * @param files content by name within the folder, such as {@code categories/firewall.yaml}
     * @param by who imports
     * @return the counts, or {@link CatalogErrors}
     */
    @Transactional
    public Outcome<Imported> importFolder(Map<String, byte[]> files, Actor by) {
        facts.lock();
        CatalogFolder.Reading reading = CatalogFolder.read(files, facts.all(), settings.requiredCertificates());
        if (!reading.errors().isEmpty()) {
            return Outcome.rejected(new CatalogErrors(reading.errors().stream()
                    .map(error -> new Problem.Fault(error.where(), error.rule(), null))
                    .toList()));
        }
        CatalogSet additions = reading.additions();
        if (additions.size() > 0) {
            Instant now = clock.now();
            facts.keep(additions, now);
            acts.record(Act.of("CatalogImported", by)
                    .with(JsonObject.with("files", digests(files))
                            .with("added", additions.size())
                            .with("unchanged", reading.unchanged())
                            .build())
                    .at(now));
            additions.decisions().forEach(decision -> decisions.record(decision, by, now));
        }
        return Outcome.accepted(new Imported(additions.size(), reading.unchanged()));
    }

    private static JsonObject digests(Map<String, byte[]> files) {
        Map<String, Json> digests = new TreeMap<>();
        files.forEach((name, content) ->
                digests.put(name, Json.text(Sha256.of(content).hex())));
        return new JsonObject(digests);
    }
}

package org.hengbiao.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What an installation sets under {@code hengbiao.catalog.}. */
@ConfigMapping(prefix = "hengbiao.catalog")
public interface CatalogSettings {

    /** Kinds of certificate without which a product is not eligible; the test certificate for classified systems by default. */
    @WithDefault("classified-test")
    Set<String> requiredCertificates();

    /** How long the bureau has to decide about a winner from outside the catalog. */
    @WithDefault("P30D")
    Duration admissionLimit();

    /**
     * At how many days before their end certificates are told of. A number beside 180, 90 and 30 needs a sentence of its own in
     * the bundle of notices.
     */
    @WithDefault("180,90,30")
    Set<Integer> noticeDays();

    /** The file with the terms of the bureau's own procedure. */
    @WithDefault("scoring-rules/house/listing.yaml")
    Path listingTerms();

    /** The file with the standards of appraisal. */
    @WithDefault("scoring-rules/house/appraisal.yaml")
    Path appraisalStandards();

    /** A file with the national list of dedicated products; without it the list that comes with the service. */
    Optional<Path> dedicatedProducts();
}

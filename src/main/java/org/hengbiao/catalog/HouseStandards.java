package org.hengbiao.catalog;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hengbiao.catalog.domain.AppraisalStandards;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.platform.StartRefused;

/** The standards of appraisal of this installation, read at start. */
@Startup
@ApplicationScoped
class HouseStandards {

    private final AppraisalStandards standards;

    HouseStandards(CatalogSettings settings) {
        Path file = settings.appraisalStandards().toAbsolutePath();
        try {
            this.standards = AppraisalStandards.load(Files.readAllBytes(file));
        } catch (IOException | MalformedException e) {
            throw new StartRefused("The standards of appraisal can't be read from " + file + ": " + e.getMessage(), e);
        }
    }

    /** As {@link AppraisalStandards#of}. */
    Optional<List<AppraisalStandards.Aspect>> of(String category) {
        return standards.of(category);
    }
}

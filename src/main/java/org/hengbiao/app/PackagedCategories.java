package org.hengbiao.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hengbiao.catalog.Categories;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.evidence.Actor;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.RejectedException;

/**
 * The tendering part needs to know what a category measures, which is no secret; of products and certificates it gets nothing but
 * the headings of their empty tables.
 */
@ApplicationScoped
class PackagedCategories {

    private final PlatformConfiguration configuration;
    private final Categories categories;
    private final ImportingCatalog importing;

    PackagedCategories(PlatformConfiguration configuration, Categories categories, ImportingCatalog importing) {
        this.configuration = configuration;
        this.categories = categories;
        this.importing = importing;
    }

    void atStart(@Observes @Priority(StartOrder.PEOPLE) StartupEvent event) {
        if (configuration.part() == Part.TENDERING) {
            QuarkusTransaction.requiringNew().run(this::load);
        }
    }

    private void load() {
        if (categories.all().isEmpty()) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            DemoData.CATALOG.forEach(
                    name -> files.put(name, withoutRows(name, PackagedFiles.read("catalog-data/" + name))));
            RejectedException.demand(importing.importFolder(files, Actor.PLATFORM));
        }
    }

    private static byte[] withoutRows(String name, byte[] content) {
        return name.endsWith(".csv")
                ? (new String(content, StandardCharsets.UTF_8)
                                        .lines()
                                        .findFirst()
                                        .orElse("") + "\n")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}

package org.hengbiao.catalog;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengbiao.catalog.domain.DedicatedProductReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.platform.StartRefused;

/** The national list of dedicated network-security products, so that a province knows what it may add as categories. */
@Startup
@ApplicationScoped
public class DedicatedProducts {

    private static final String PACKAGED = "catalog-data/lists/dedicated-products-2023.yaml";

    private final List<DedicatedProduct> list;

    DedicatedProducts(CatalogSettings settings) {
        try {
            this.list = DedicatedProductReader.read(content(settings));
        } catch (IOException | MalformedException e) {
            throw new StartRefused("The list of dedicated products can't be read: " + e.getMessage(), e);
        }
    }

    /** All entries in the list's order. */
    public List<DedicatedProduct> all() {
        return list;
    }

    /** The file that the installation names, else the list that comes with the service. */
    private static byte[] content(CatalogSettings settings) throws IOException {
        Path named = settings.dedicatedProducts().orElse(null);
        if (named != null) {
            return Files.readAllBytes(named);
        }
        try (InputStream in = DedicatedProducts.class.getClassLoader().getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IOException(PACKAGED + " is not packaged");
            }
            return in.readAllBytes();
        }
    }
}

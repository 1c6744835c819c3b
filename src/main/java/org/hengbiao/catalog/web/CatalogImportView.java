package org.hengbiao.catalog.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.catalog.ImportingCatalog;

/** What an import did. */
@Schema(name = "CatalogImportView")
record CatalogImportView(
        @Schema(description = "Facts that were not on record before", examples = "3")
        int added,

        @Schema(description = "Facts that were", examples = "380")
        int unchanged) {

    static CatalogImportView of(ImportingCatalog.Imported imported) {
        return new CatalogImportView(imported.added(), imported.unchanged());
    }
}

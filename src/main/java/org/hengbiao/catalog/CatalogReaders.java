package org.hengbiao.catalog;

import org.hengbiao.catalog.persistence.ProductRow;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;

/** Who may read about a product: the bureau about any, anybody else about what its own organisation makes. */
final class CatalogReaders {

    private CatalogReaders() {}

    static boolean may(Person reader, ProductRow product) {
        return reader.is(Role.BUREAU)
                || product.maker.equals(reader.organisation().text());
    }
}

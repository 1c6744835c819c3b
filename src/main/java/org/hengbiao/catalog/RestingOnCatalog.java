package org.hengbiao.catalog;

import java.util.List;

/** What a feature above has that rests on products of the catalog. The catalog asks all of them when a certificate lapses. */
public interface RestingOnCatalog {

    /** The open matters that rest on {@code product}; called inside a transaction. */
    List<RestingMatter> restingOn(LapsedProduct product);
}

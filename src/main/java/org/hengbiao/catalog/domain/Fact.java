package org.hengbiao.catalog.domain;

import java.util.Map;

/** A fact that stands in a row of one of the catalog's files. */
public interface Fact {

    /** What the row is known by, such as a product's number. */
    String key();

    /** The facts as the file's columns spell them; an absent one is empty. Two facts with equal columns are the same. */
    Map<String, String> columns();
}

package org.hengbiao.platform;

/** Which part of the work an installation does. */
public enum Part {
    /** Everything, in one installation. */
    ALL,
    /** The bureau's own, on its own network: the catalog and nothing of tenders. */
    CATALOG,
    /** Plans, tenders and all after them, without any fact of the catalog. */
    TENDERING
}

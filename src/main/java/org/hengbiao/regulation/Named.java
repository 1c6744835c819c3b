package org.hengbiao.regulation;

/** A choice that has a name of its own in data files. */
interface Named {

    /** The name in data files, in kebab-case. */
    String wireName();
}

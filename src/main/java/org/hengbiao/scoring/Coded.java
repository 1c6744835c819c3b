package org.hengbiao.scoring;

/** A closed choice that data files write as a word. */
interface Coded {

    /** The word in data files, stable for ever. */
    String code();
}

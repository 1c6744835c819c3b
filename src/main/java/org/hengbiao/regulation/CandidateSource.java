package org.hengbiao.regulation;

/** Where the suppliers to be invited come from; the catalog by itself is none ({@code O87 art 14}, {@code O74 art 12}). */
public enum CandidateSource {
    /** A notice: of a prequalification for a tender, of the procurement itself otherwise. */
    NOTICE,
    /** The provincial supplier library. */
    LIBRARY,
    /** Written recommendations. */
    RECOMMENDATION
}

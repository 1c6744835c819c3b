package org.hengbiao.scoring;

/** The size of the maker of the goods (财库〔2020〕46): policy follows the maker, not the bidder. */
public enum MakerSize implements Coded {
    /** Micro enterprise, or one that counts as such (监狱企业, 残疾人福利性单位). */
    MICRO("micro"),
    /** Small enterprise. */
    SMALL("small"),
    /** Medium enterprise. */
    MEDIUM("medium"),
    /** Large enterprise. */
    LARGE("large"),
    /** Not declared: no preference. */
    UNKNOWN("unknown");

    private final String code;

    MakerSize(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

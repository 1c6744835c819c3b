package org.hengbiao.scoring;

/** Who decides a gate, and when. */
public enum Stage implements Coded {
    /** Purchaser or agency, before evaluation (资格审查, O87 art 44). */
    QUALIFICATION("qualification"),
    /** The committee, ★ (符合性审查, O87 art 50). */
    CONFORMITY("conformity");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.hengbiao.scoring;

/** A procurement procedure that a rule may serve. */
public enum Procedure implements Coded {
    /** Open tender (公开招标). */
    OPEN_TENDER("open-tender"),
    /** Invited tender (邀请招标). */
    INVITED_TENDER("invited-tender"),
    /** Competitive negotiation (竞争性谈判), which has no scores (O74 art 35). */
    NEGOTIATION("negotiation"),
    /** Competitive consultation (竞争性磋商), which has. */
    CONSULTATION("consultation"),
    /** Inquiry (询价), one unalterable price, no scores. */
    INQUIRY("inquiry");

    private final String code;

    Procedure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.hengbiao.regulation;

/** How something is bought. */
public enum Procedure implements Named {
    /** 公开招标. */
    OPEN_TENDER("open-tender"),
    /** 邀请招标. */
    INVITED_TENDER("invited-tender"),
    /** 竞争性谈判. */
    NEGOTIATION("negotiation"),
    /** 竞争性磋商. */
    CONSULTATION("consultation"),
    /** 询价. */
    QUOTATION("quotation");

    private final String wireName;

    Procedure(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}

package org.hengbiao.regulation;

import org.hengbiao.kernel.LocalizedText;

/** How something is bought. */
public enum Procedure implements Named {
    /** 公开招标. */
    OPEN_TENDER("open-tender", "公开招标", "open tender"),
    /** 邀请招标. */
    INVITED_TENDER("invited-tender", "邀请招标", "invited tender"),
    /** 竞争性谈判. */
    NEGOTIATION("negotiation", "竞争性谈判", "negotiation"),
    /** 竞争性磋商. */
    CONSULTATION("consultation", "竞争性磋商", "consultation"),
    /** 询价. */
    QUOTATION("quotation", "询价", "inquiry");

    private final String wireName;
    private final String zh;
    private final String en;

    Procedure(String wireName, String zh, String en) {
        this.wireName = wireName;
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public LocalizedText title() {
        return new LocalizedText(zh, en);
    }

    @Override
    public String wireName() {
        return wireName;
    }
}

package org.hengbiao.scoring;

/** What a gate asks for. */
public enum GateKind implements Coded {
    /** A valid certificate of a kind that the gate names. */
    CERTIFICATE("certificate"),
    /** A signed declaration. */
    DECLARATION("declaration"),
    /** A document, such as a license or a statement of credit. */
    DOCUMENT("document"),
    /** A substantive requirement on the goods or services (★). */
    REQUIREMENT("requirement"),
    /** A property of the price, such as not being over the ceiling. */
    PRICE("price");

    private final String code;

    GateKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

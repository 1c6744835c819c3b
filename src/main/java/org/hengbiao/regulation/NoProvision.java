package org.hengbiao.regulation;

/** The loaded law has no answer: the id is unknown, nothing was in force that day, or it is not made for such a procurement. */
public final class NoProvision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    NoProvision(String id, String why) {
        super(id + ": " + why);
        this.id = id;
    }

    /** The provision that was asked for. */
    public String id() {
        return id;
    }
}

package org.hengbiao.demo;

/** The story did not go as it must; the message says where. */
public final class Deviation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Deviation(String message) {
        super(message);
    }

    public Deviation(String message, Throwable cause) {
        super(message, cause);
    }

    /** Throws a deviation that says {@code otherwise} unless {@code holds}. */
    public static void unless(boolean holds, String otherwise) {
        if (!holds) {
            throw new Deviation(otherwise);
        }
    }
}

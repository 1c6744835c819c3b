package org.hengbiao.sealing;

/** Bytes that are not DER, or not the element that must stand there. Callers turn it into their own refusal. */
final class DerException extends Exception {

    private static final long serialVersionUID = 1L;

    DerException(String message) {
        super(message);
    }

    /** What is wrong, in words. */
    String words() {
        return String.valueOf(getMessage());
    }
}

package org.hengbiao.sealing;

import java.util.Arrays;

/**
 * A cursor over DER (X.690 clause 10) that copies nothing until asked: single-octet tags, definite lengths in their shortest
 * form, every element inside its parent. It decides what a byte string is before any general parser sees it.
 */
final class Der {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int CONSTRUCTED = 0x20;

    private final byte[] bytes;
    private final int end;
    private int position;

    private Der(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
    }

    /**
     * One element.
     *
     * @param tag its identifier octet
     * @param start where its identifier octet is
     * @param content where its content begins
     * @param end where its content ends
     */
    record Element(int tag, int start, int content, int end) {
        int length() {
            return end - content;
        }
    }

    static Der over(byte[] bytes, int length) {
        return new Der(bytes, 0, length);
    }

    /** Walks everything and refuses what is not exactly one DER element, too deep or too many elements. */
    static void requireStrict(byte[] bytes, int maxDepth, int maxElements) throws DerException {
        requireStrict(bytes, bytes.length, maxDepth, maxElements);
    }

    /** As above, for the first {@code length} octets. */
    static void requireStrict(byte[] bytes, int length, int maxDepth, int maxElements) throws DerException {
        Der outer = over(bytes, length);
        if (!outer.hasMore()) {
            throw new DerException("cut off");
        }
        outer.walk(maxDepth, maxElements, 1);
    }

    private int walk(int depthLeft, int elementsLeft, int maxHere) throws DerException {
        if (depthLeft == 0) {
            throw new DerException("nested too deep");
        }
        int left = elementsLeft;
        for (int here = 0; hasMore(); here++) {
            if (here == maxHere) {
                throw new DerException("octets follow the end");
            }
            Element element = next();
            left--;
            if (left < 0) {
                throw new DerException("too many elements");
            }
            if ((element.tag() & CONSTRUCTED) != 0) {
                left = inside(element).walk(depthLeft - 1, left, Integer.MAX_VALUE);
            }
        }
        return left;
    }

    boolean hasMore() {
        return position < end;
    }

    /** The identifier octet of the next element, or -1 at the end. */
    int peek() {
        return hasMore() ? bytes[position] & 0xFF : -1;
    }

    Element next() throws DerException {
        int start = position;
        int tag = octet();
        if ((tag & 0x1F) == 0x1F) {
            throw new DerException("a tag of several octets");
        }
        long length = length();
        if (length > end - position) {
            throw new DerException("an element reaches beyond its parent");
        }
        int content = position;
        position = content + (int) length;
        return new Element(tag, start, content, position);
    }

    Element next(int tag, String what) throws DerException {
        if (peek() != tag) {
            throw new DerException(what + " is not where it must be");
        }
        return next();
    }

    /** Enters the next element, which must have {@code tag}. */
    Der enter(int tag, String what) throws DerException {
        return inside(next(tag, what));
    }

    /** Passes over the next element, which must be exactly {@code encoded}. */
    void expect(byte[] encoded, String what) throws DerException {
        if (end - position < encoded.length
                || !Arrays.equals(bytes, position, position + encoded.length, encoded, 0, encoded.length)) {
            throw new DerException(what + " is not what it must be");
        }
        position += encoded.length;
    }

    void requireEnd(String what) throws DerException {
        if (hasMore()) {
            throw new DerException(what + " holds more than it may");
        }
    }

    Der inside(Element element) {
        return new Der(bytes, element.content(), element.end());
    }

    byte[] content(Element element) {
        return Arrays.copyOfRange(bytes, element.content(), element.end());
    }

    private long length() throws DerException {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7F;
        if (count == 0 || count > 4) {
            throw new DerException("a length is indefinite or too long");
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | octet();
        }
        if (length < 0x80 || length >>> (8 * (count - 1)) == 0) {
            throw new DerException("a length is not in its shortest form");
        }
        return length;
    }

    private int octet() throws DerException {
        if (!hasMore()) {
            throw new DerException("cut off");
        }
        return bytes[position++] & 0xFF;
    }
}

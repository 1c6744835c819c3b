package org.hengbiao.formats;

/** A document that is not what it must be: says where (a JSON pointer, or a line) and which rule it breaks. */
public final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String rule;

    /**
     * @param where a JSON pointer (RFC 6901), empty for the whole document, or {@code line 3, column 5}
     * @param rule what must hold and does not, as a sentence without the place
     */
    public MalformedException(String where, String rule) {
        super(where.isEmpty() ? rule : where + ": " + rule);
        this.where = where;
        this.rule = rule;
    }

    public String where() {
        return where;
    }

    public String rule() {
        return rule;
    }
}

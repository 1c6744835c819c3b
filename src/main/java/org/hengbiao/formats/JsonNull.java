package org.hengbiao.formats;

/** The null value. */
public record JsonNull() implements Json {

    static final JsonNull NULL = new JsonNull();

    @Override
    public void appendTo(StringBuilder out) {
        out.append("null");
    }
}

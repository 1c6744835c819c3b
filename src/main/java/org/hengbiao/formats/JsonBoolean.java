package org.hengbiao.formats;

/**
 * True or false.
 *
 * @param value which
 */
public record JsonBoolean(boolean value) implements Json {

    @Override
    public void appendTo(StringBuilder out) {
        out.append(value);
    }
}

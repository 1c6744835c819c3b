package org.hengbiao.exchange.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** Days in documents. */
final class Days {

    private Days() {}

    static LocalDate day(JsonReader in, String name) {
        try {
            return LocalDate.parse(in.text(name));
        } catch (DateTimeException e) {
            throw new MalformedException(in.pointer() + "/" + name, "must be a day like 2026-11-24");
        }
    }
}

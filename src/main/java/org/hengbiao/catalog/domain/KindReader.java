package org.hengbiao.catalog.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/** Takes a kind of certificate apart. Faults name a JSON pointer. */
public final class KindReader {

    private static final Set<String> SOURCES = Set.of("read", "secondary", "general");

    private KindReader() {}

    /**
     * Reads what {@link CertificateKind#source} holds.
     *
     * @throws MalformedException when it is no kind
     */
    public static CertificateKind ofSource(byte[] source) {
        return read(JsonReader.of(JsonParser.parse(source)));
    }

    static CertificateKind read(JsonReader reader) {
        reader.only("id", "name", "validityYears", "issuedUntil", "source");
        if (!SOURCES.contains(reader.text("source"))) {
            throw new MalformedException(reader.pointer() + "/source", "the source is read, secondary or general");
        }
        return new CertificateKind(
                reader.text("id"),
                CategoryReader.localized(reader.object("name")),
                reader.has("validityYears") ? reader.integer("validityYears", 1, 100) : null,
                issuedUntil(reader),
                Octets.of(reader.object().canonical()));
    }

    private static @Nullable LocalDate issuedUntil(JsonReader reader) {
        String text = reader.textOrNull("issuedUntil");
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException(reader.pointer() + "/issuedUntil", "a date is written like 2026-11-24");
        }
    }
}

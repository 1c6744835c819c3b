package org.hengbiao.catalog.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * A certificate was revoked.
 *
 * @param certificate its number
 * @param on void from this day on; it counts until the day before
 * @param reason why
 */
public record Revocation(String certificate, LocalDate on, String reason) implements Fact {

    @Override
    public String key() {
        return certificate;
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("revoked_on", on.toString(), "revocation_reason", reason);
    }
}

package org.hengbiao.catalog.domain.clerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengbiao.catalog.ListFault;
import org.hengbiao.catalog.domain.CertificateKind;
import org.jspecify.annotations.Nullable;

/** The certificates of a row: none, one, or several in step, each field one for each or one for all. */
final class CertificateCells {

    private static final List<ClerkColumn> FIELDS =
            List.of(ClerkColumn.KIND, ClerkColumn.NUMBER, ClerkColumn.ISSUER, ClerkColumn.ISSUED, ClerkColumn.EXPIRES);

    private static final List<ClerkColumn> IN_STEP =
            List.of(ClerkColumn.KIND, ClerkColumn.ISSUER, ClerkColumn.ISSUED, ClerkColumn.EXPIRES, ClerkColumn.RENEWS);
    // Beside a single number, a separator is part of a name.
    private static final Set<ClerkColumn> WORDS = Set.of(ClerkColumn.KIND, ClerkColumn.ISSUER);

    private final RowFaults row;
    private final Vocabulary vocabulary;

    CertificateCells(RowFaults row, Vocabulary vocabulary) {
        this.row = row;
        this.vocabulary = vocabulary;
    }

    List<ListReading.ListCertificate> read() {
        if (FIELDS.stream().allMatch(row::blank)) {
            return List.of();
        }
        int count = Math.max(1, CellText.several(row.cell(ClerkColumn.NUMBER)).size());
        List<ListReading.ListCertificate> certificates = new ArrayList<>();
        if (!inStep(count)) {
            return certificates;
        }
        for (int i = 0; i < count; i++) {
            ListReading.ListCertificate certificate = certificate(i);
            if (certificate != null) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    private boolean inStep(int count) {
        int before = row.count();
        for (ClerkColumn column : IN_STEP) {
            if (count == 1 && WORDS.contains(column)) {
                continue;
            }
            int values = CellText.several(row.cell(column)).size();
            if (values > 1 && values != count) {
                row.add(column, ListFault.OUT_OF_STEP, String.valueOf(values));
            }
        }
        return row.count() == before;
    }

    private String value(ClerkColumn column, int i) {
        boolean one = CellText.several(row.cell(ClerkColumn.NUMBER)).size() < 2;
        if (one && WORDS.contains(column)) {
            return row.cell(column);
        }
        List<String> values = CellText.several(row.cell(column));
        return values.isEmpty() ? "" : values.get(values.size() == 1 ? 0 : i);
    }

    private ListReading.@Nullable ListCertificate certificate(int i) {
        int before = row.count();
        CertificateKind kind = kind(i);
        String number = CellText.exact(value(ClerkColumn.NUMBER, i));
        String issuer = CellText.plain(value(ClerkColumn.ISSUER, i));
        demand(!number.isEmpty(), ClerkColumn.NUMBER, ListFault.NUMBER_MISSING);
        demand(!issuer.isEmpty(), ClerkColumn.ISSUER, ListFault.ISSUER_MISSING);
        LocalDate issued = date(ClerkColumn.ISSUED, i);
        LocalDate expires = date(ClerkColumn.EXPIRES, i);
        String level = kind == null ? null : level(kind, i);
        if (kind != null && issued != null && expires != null) {
            checkTerm(kind, issued, expires);
        }
        String renews = CellText.exact(value(ClerkColumn.RENEWS, i));
        return row.count() > before || kind == null || issued == null || expires == null
                ? null
                : new ListReading.ListCertificate(
                        number, kind.id(), issuer, level, issued, expires, renews.isEmpty() ? null : renews);
    }

    private void demand(boolean holds, ClerkColumn column, ListFault fault) {
        if (!holds) {
            row.add(column, fault, "");
        }
    }

    private @Nullable CertificateKind kind(int i) {
        String name = CellText.plain(value(ClerkColumn.KIND, i));
        if (name.isEmpty()) {
            row.add(ClerkColumn.KIND, ListFault.KIND_MISSING, "");
            return null;
        }
        CertificateKind kind = vocabulary.kind(name);
        if (kind == null) {
            row.add(ClerkColumn.KIND, ListFault.KIND_UNKNOWN, name);
        }
        return kind;
    }

    private @Nullable LocalDate date(ClerkColumn column, int i) {
        String text = value(column, i);
        ClerkDate date = ClerkDate.read(text);
        if (date.fault() != null) {
            row.add(column, date.fault(), text);
        }
        return date.day();
    }

    /** The column tells the level of the test certificate; on a certificate of another kind it says where the product serves. */
    private @Nullable String level(CertificateKind kind, int i) {
        if (!kind.id().equals(CertificateKind.CLASSIFIED_TEST)) {
            return null;
        }
        List<String> values = CellText.several(row.cell(ClerkColumn.LEVEL));
        String text = values.isEmpty() ? "" : values.get(values.size() > i && values.size() > 1 ? i : 0);
        List<String> levels = new ArrayList<>();
        level("绝密", "top-secret", text, levels);
        level("机密", "secret", text, levels);
        level("秘密", "confidential", text, levels);
        if (levels.size() == 1) {
            return levels.get(0);
        }
        row.add(ClerkColumn.LEVEL, text.isBlank() ? ListFault.LEVEL_MISSING : ListFault.LEVEL_UNKNOWN, text);
        return null;
    }

    private static void level(String zh, String id, String text, List<String> levels) {
        if (text.contains(zh) || text.strip().equals(id)) {
            levels.add(id);
        }
    }

    private void checkTerm(CertificateKind kind, LocalDate issued, LocalDate expires) {
        if (expires.isBefore(issued)) {
            row.add(ClerkColumn.EXPIRES, ListFault.TERM_REVERSED, expires.toString());
            return;
        }
        if (kind.issuedUntil() != null && issued.isAfter(kind.issuedUntil())) {
            row.add(ClerkColumn.ISSUED, ListFault.KIND_ENDED, kind.issuedUntil().toString());
        }
        if (kind.validityYears() != null) {
            LocalDate end = issued.plusYears(kind.validityYears()).minusDays(1);
            if (!expires.equals(end)) {
                row.add(ClerkColumn.EXPIRES, ListFault.TERM_WRONG, end.toString());
            }
        }
    }
}

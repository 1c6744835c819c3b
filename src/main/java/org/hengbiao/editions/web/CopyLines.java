package org.hengbiao.editions.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengbiao.editions.EditionEntry;
import org.hengbiao.editions.OpenedCopy;
import org.hengbiao.editions.domain.EditionList;

/**
 * A copy's table as texts, 13 columns, under the headers that clerks use. Editions are Chinese papers.
 *
 * @param headers of the columns
 * @param lines in this copy's order; in a supplement, additions before what is taken away
 */
record CopyLines(List<String> headers, List<List<String>> lines) {

    private static final EditionWords WORDS = MessageBundles.get(EditionWords.class, Localized.Literal.of("zh-CN"));

    static CopyLines of(OpenedCopy opened) {
        boolean supplement = opened.edition().base() != null;
        List<List<String>> lines = new ArrayList<>();
        for (EditionEntry entry : opened.list().entries()) {
            lines.add(line(lines.size() + 1, entry, supplement ? WORDS.change_added() : ""));
        }
        for (EditionList.Gone gone : opened.list().gone()) {
            lines.add(line(lines.size() + 1, gone));
        }
        return new CopyLines(columns(), lines);
    }

    private static List<String> columns() {
        return List.of(
                WORDS.column_index(),
                WORDS.column_number(),
                WORDS.column_category(),
                WORDS.column_product(),
                WORDS.column_model(),
                WORDS.column_maker(),
                WORDS.column_certificate(),
                WORDS.column_certificate_number(),
                WORDS.column_issuer(),
                WORDS.column_issued(),
                WORDS.column_expires(),
                WORDS.column_level(),
                WORDS.column_remarks());
    }

    private static List<String> line(int index, EditionEntry entry, String change) {
        return List.of(
                String.valueOf(index),
                entry.number(),
                entry.category(),
                entry.product(),
                entry.model() + " " + entry.version(),
                entry.maker(),
                each(entry, EditionEntry.Certificate::kind),
                each(entry, EditionEntry.Certificate::number),
                each(entry, EditionEntry.Certificate::issuer),
                each(entry, certificate -> certificate.issuedOn().toString()),
                each(entry, certificate -> certificate.expiresOn().toString()),
                each(entry, certificate -> level(certificate.level())),
                change.isEmpty() ? entry.remarks() : (change + " " + entry.remarks()).strip());
    }

    private static List<String> line(int index, EditionList.Gone gone) {
        String change = switch (gone.reason()) {
            case "suspended" -> WORDS.change_suspended();
            case "removed" -> WORDS.change_removed();
            default -> WORDS.change_lapsed();
        };
        return List.of(
                String.valueOf(index),
                gone.number(),
                "",
                gone.product(),
                gone.model(),
                gone.maker(),
                "",
                "",
                "",
                "",
                "",
                "",
                change);
    }

    private static String level(@org.jspecify.annotations.Nullable String level) {
        if (level == null) {
            return "";
        }
        return switch (level) {
            case "confidential" -> WORDS.level_confidential();
            case "secret" -> WORDS.level_secret();
            default -> WORDS.level_top_secret();
        };
    }

    private static String each(EditionEntry entry, Function<EditionEntry.Certificate, String> column) {
        return entry.certificates().stream().map(column).collect(Collectors.joining("\n"));
    }

    /** What marks every page: the copy's number, its recipient and the purpose. */
    static String mark(OpenedCopy opened) {
        return WORDS.copy_mark(
                opened.copy().label(),
                opened.copy().recipient().organisation(),
                opened.copy().recipient().name());
    }

    /** The line under the title: purpose, and when the list was frozen. */
    static String subtitle(OpenedCopy opened) {
        return WORDS.copy_subtitle(
                opened.edition().province(),
                org.hengbiao.platform.Display.day(opened.edition().drawnAt()),
                opened.copy().purpose());
    }
}

package org.hengbiao.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.editions.persistence.EditionCopyRow;
import org.hengbiao.editions.persistence.EditionFacts;
import org.hengbiao.editions.persistence.EditionRow;
import org.hengbiao.evidence.tracing.Agreement;
import org.hengbiao.evidence.tracing.LeakedFile;
import org.hengbiao.evidence.tracing.Tracing;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the copy behind a file or a number. The order of rows speaks before the visible label, which anybody can type; the
 * widths of columns come last and say only which number, so they count for the newest edition whose rows the file holds.
 */
@ApplicationScoped
class LeakFinding {

    private static final int EDITIONS = 50;
    private static final Pattern LABEL = Pattern.compile("HB(\\d{1,6})-(\\d{3,4})");

    private final EditionFacts facts;
    private final ExportingTraceRegister registers;

    LeakFinding(EditionFacts facts, ExportingTraceRegister registers) {
        this.facts = facts;
        this.registers = registers;
    }

    /**
     * What was found.
     *
     * @param basis as in {@link Leak}
     * @param rows rows of the edition in the file
     * @param percent as in {@link Leak}
     * @param exponent as in {@link Leak}
     * @param copy the copy; null for unknown
     */
    record Found(
            String basis,
            int rows,
            int percent,
            int exponent,
            @Nullable EditionCopyRow copy) {

        static Found unknown(int rows) {
            return new Found("unknown", rows, 0, 0, null);
        }
    }

    /** A copy's own number, as it stands on every page. */
    Found typed(String text) {
        return labelled(text).map(copy -> new Found("typed", 0, 0, 0, copy)).orElse(Found.unknown(0));
    }

    Found in(LeakedFile file) {
        List<Compared> compared = facts.traceable(EDITIONS).stream()
                .map(row -> new Compared(row, Tracing.of(registers.register(row), file.records())))
                .toList();
        int rows =
                compared.stream().mapToInt(each -> each.tracing().rows()).max().orElse(0);
        return byOrder(compared)
                .or(() -> byLabel(file, rows))
                .or(() -> byMark(file, compared))
                .orElse(Found.unknown(rows));
    }

    private record Compared(EditionRow edition, Tracing tracing) {}

    private Optional<Found> byOrder(List<Compared> compared) {
        // Several editions are compared, each with a chance of its own to err.
        return compared.stream()
                .filter(each -> each.tracing().suspect() != null)
                .max(Comparator.comparingInt(each -> each.tracing().exponent()))
                .flatMap(each -> {
                    Agreement agreement = each.tracing().agreement();
                    var suspect = each.tracing().suspect();
                    return suspect == null || agreement == null
                            ? Optional.empty()
                            : copy(each.edition(), suspect.number())
                                    .map(copy -> new Found(
                                            "order",
                                            each.tracing().rows(),
                                            agreement.percent(),
                                            Math.max(0, each.tracing().exponent() - 2),
                                            copy));
                });
    }

    private Optional<Found> byLabel(LeakedFile file, int rows) {
        return file.records().stream()
                .flatMap(List::stream)
                .flatMap(cell -> labelled(cell).stream())
                .findFirst()
                .map(copy -> new Found("label", rows, 0, 0, copy));
    }

    private Optional<Found> byMark(LeakedFile file, List<Compared> compared) {
        return file.mark().isEmpty()
                ? Optional.empty()
                : compared.stream()
                        .filter(each -> each.tracing().rows() > 0)
                        .max(Comparator.comparingInt(each -> each.tracing().rows()))
                        .flatMap(each -> copy(each.edition(), file.mark().getAsInt())
                                .map(copy -> new Found("mark", each.tracing().rows(), 0, 0, copy)));
    }

    private Optional<EditionCopyRow> labelled(String text) {
        Matcher matcher = LABEL.matcher(text);
        return matcher.find()
                ? facts.ofOrdinal(Integer.parseInt(matcher.group(1)))
                        .flatMap(edition -> copy(edition, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private Optional<EditionCopyRow> copy(EditionRow edition, int number) {
        return facts.copies(edition.id).stream()
                .filter(copy -> copy.number == number)
                .findFirst();
    }
}

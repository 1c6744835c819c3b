package org.hengbiao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The law of a day as text for people: clause, id, value, scope, dates, source mark, and the line of the data file.
 */
public final class LawTable {

    private static final List<String> HEAD = List.of("clause", "id", "value", "for", "from", "source", "line");

    private LawTable() {}

    /** The table, one row for each provision in the order of the file, columns padded, lines ended by a line feed. */
    public static String render(RuleSet rules) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        rules.provisions().forEach(provision -> rows.add(row(provision)));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> append(row, widths, out));
        return out.toString();
    }

    private static List<String> row(Provision provision) {
        return List.of(
                String.join("; ", provision.clauses().toList()) + (provision.articleKnown() ? "" : " (?)"),
                provision.id(),
                value(provision),
                scope(provision.scope()),
                provision.validity().from().toString(),
                provision.source().wireName(),
                String.valueOf(provision.place().line()));
    }

    private static String value(Provision provision) {
        if (provision.quantity() != null) {
            return provision.kind().sign() + " " + provision.quantity();
        }
        return provision.choice() == null ? provision.kind().wireName() : "= " + provision.choice();
    }

    private static String scope(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.procedures().size() < Procedure.values().length) {
            parts.add(names(Procedure.values(), scope.procedures()));
        }
        if (scope.subjects().size() < Subject.values().length) {
            parts.add(names(Subject.values(), scope.subjects()));
        }
        if (scope.budgetFrom() != null) {
            parts.add("≥ " + scope.budgetFrom());
        }
        if (scope.budgetBelow() != null) {
            parts.add("< " + scope.budgetBelow());
        }
        return parts.isEmpty() ? "all" : String.join(", ", parts);
    }

    private static <E extends Named> String names(E[] all, Set<E> chosen) {
        List<String> names = new ArrayList<>();
        for (E one : all) {
            if (chosen.contains(one)) {
                names.add(one.wireName());
            }
        }
        return String.join("+", names);
    }

    private static void append(List<String> row, int[] widths, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Columns on a terminal: a Chinese character or full-width sign takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }
}

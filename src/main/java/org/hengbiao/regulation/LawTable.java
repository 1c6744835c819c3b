package org.hengbiao.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law of a day as text for people: clause, id, value, scope, dates, source mark, the line of the data file, and the tests that
 * name the clause where their sources are known.
 */
public final class LawTable {

    private static final List<String> HEAD = List.of("clause", "id", "value", "for", "from", "source", "line");

    private final LawWords words;
    private final @Nullable ClauseCitations tests;

    /**
     * @param languageTag Chinese when it begins with {@code zh}, else English
     * @param tests null to leave their column out
     */
    public LawTable(String languageTag, @Nullable ClauseCitations tests) {
        this.words = new LawWords(languageTag);
        this.tests = tests;
    }

    /** The table, one row for each provision in the order of the file, columns padded, lines ended by a line feed. */
    public String render(RuleSet rules) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        rules.provisions().forEach(provision -> rows.add(row(provision)));
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> append(row, widths, out));
        return out.toString();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(HEAD.stream().map(words::say).toList());
        if (tests != null) {
            head.add(words.say("tests"));
        }
        return head;
    }

    private List<String> row(Provision provision) {
        List<String> row = new ArrayList<>(List.of(
                String.join("; ", provision.clauses().toList()) + (provision.articleKnown() ? "" : " (?)"),
                provision.id(),
                value(provision),
                scope(provision.scope()),
                provision.validity().from().toString(),
                words.say(provision.source().wireName()),
                String.valueOf(provision.place().line())));
        if (tests != null) {
            row.add(String.join(" ", tests.of(provision.clauses().toList())));
        }
        return row;
    }

    private String value(Provision provision) {
        Quantity quantity = provision.quantity();
        if (quantity != null) {
            return provision.kind().sign() + " " + quantity.number() + " "
                    + words.say(quantity.unit().wireName());
        }
        return provision.choice() == null ? words.say(provision.kind().wireName()) : "= " + provision.choice();
    }

    private String scope(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.procedures().size() < Procedure.values().length) {
            parts.add(names(Procedure.values(), scope.procedures(), words::say));
        }
        if (scope.subjects().size() < Subject.values().length) {
            parts.add(names(Subject.values(), scope.subjects(), subject -> words.say(subject.wireName())));
        }
        if (scope.budgetFrom() != null) {
            parts.add("≥ " + scope.budgetFrom());
        }
        if (scope.budgetBelow() != null) {
            parts.add("< " + scope.budgetBelow());
        }
        return parts.isEmpty() ? words.say("all") : String.join(", ", parts);
    }

    private static <E> String names(E[] all, Set<E> chosen, Function<E, String> say) {
        return Arrays.stream(all).filter(chosen::contains).map(say).collect(Collectors.joining("+"));
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

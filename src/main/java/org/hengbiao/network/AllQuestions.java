package org.hengbiao.network;

import java.util.ArrayList;
import java.util.List;
import org.hengbiao.formats.MalformedException;

/** Every question that a link can put to the table: kinds of link, kinds of zone, levels and connections. */
final class AllQuestions {

    private static final List<Boolean> EITHER = List.of(false, true);

    private AllQuestions() {}

    /**
     * Refuses a table with a gap or an overlap.
     *
     * @throws MalformedException at the second of two rows that answer the same question, or at all rows for one without answer
     */
    static void requireOneAnswerEach(List<TableRow> rows) {
        for (TableRow.Question question : all()) {
            List<TableRow> answers =
                    rows.stream().filter(row -> row.answers(question)).toList();
            if (answers.isEmpty()) {
                throw new MalformedException("/rows", "no row answers for " + inWords(question));
            }
            if (answers.size() > 1) {
                throw new MalformedException(
                        "/rows/" + rows.indexOf(answers.get(1)),
                        "answers for " + inWords(question) + ", as row "
                                + answers.get(0).id() + " does");
            }
        }
    }

    static List<TableRow.Question> all() {
        List<TableRow.Question> questions = new ArrayList<>();
        List<End> ends = ends();
        for (LinkKind kind : LinkKind.values()) {
            for (End a : ends) {
                for (End b : ends) {
                    ask(kind, a, b, questions);
                }
            }
        }
        return questions;
    }

    private static void ask(LinkKind kind, End a, End b, List<TableRow.Question> questions) {
        // There is one Internet.
        if (a.kind() != ZoneKind.INTERNET || b.kind() != ZoneKind.INTERNET) {
            questions.add(new TableRow.Question(kind, a, b, false));
        }
        // The domains of one network have one level.
        if (a.level() != null && a.level() == b.level()) {
            questions.add(new TableRow.Question(kind, a, b, true));
        }
    }

    private static List<End> ends() {
        List<End> ends = new ArrayList<>(List.of(new End(ZoneKind.INTERNET, null, false, false)));
        for (Level level : Level.values()) {
            ends.add(new End(ZoneKind.CLASSIFIED, level, false, false));
        }
        for (boolean internet : EITHER) {
            for (boolean classified : EITHER) {
                ends.add(new End(ZoneKind.UNCLASSIFIED, null, internet, classified));
            }
        }
        return ends;
    }

    private static String inWords(TableRow.Question question) {
        return question.kind().wireName()
                + " between " + inWords(question.a())
                + " and " + inWords(question.b())
                + (question.sameNetwork() ? " of the same network" : "");
    }

    private static String inWords(End end) {
        if (end.level() != null) {
            return end.level().wireName();
        }
        return end.kind().wireName()
                + (end.internet() ? " connected to the Internet" : "")
                + (end.classified() ? " linked to a classified network" : "");
    }
}

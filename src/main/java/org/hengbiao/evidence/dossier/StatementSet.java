package org.hengbiao.evidence.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.Statement;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** The statements of a dossier, in the order of their time. */
final class StatementSet {

    private final Map<Sha256, Stated> byEntry = new LinkedHashMap<>();

    /** A statement as checks ask about it. */
    record Stated(Statement statement, Sha256 entry) {

        String act() {
            return statement.header().act();
        }

        Instant at() {
            return statement.header().at();
        }

        String actor() {
            return statement.body().actor().text();
        }

        @Nullable
        Sha256 signed() {
            return statement.body().signed();
        }

        JsonReader fields() {
            return JsonReader.of(statement.body().fields());
        }

        /** How a broken link names it. */
        String name() {
            return act() + " " + entry;
        }

        /** @throws BrokenLink that names this statement, unless {@code holds} */
        void require(boolean holds, String otherwise) {
            BrokenLink.unless(holds, name() + ": " + otherwise);
        }
    }

    StatementSet(List<Statement> statements) {
        statements.stream()
                .map(statement -> new Stated(statement, statement.entry()))
                .sorted(Comparator.comparing(Stated::at).thenComparing(Stated::entry))
                .forEach(stated -> byEntry.put(stated.entry(), stated));
    }

    List<Stated> all() {
        return new ArrayList<>(byEntry.values());
    }

    @Nullable
    Stated get(Sha256 entry) {
        return byEntry.get(entry);
    }

    /** Those of an act, earliest first. */
    List<Stated> of(String act) {
        return all().stream().filter(stated -> stated.act().equals(act)).toList();
    }

    /** @throws BrokenLink unless there is exactly one of that act */
    Stated only(String act) {
        List<Stated> found = of(act);
        BrokenLink.unless(
                found.size() == 1, "the dossier has " + found.size() + " statements " + act + " where one must be");
        return found.get(0);
    }

    /** @throws BrokenLink when there is none of that act */
    Stated last(String act) {
        List<Stated> found = of(act);
        BrokenLink.unless(!found.isEmpty(), "the dossier has no statement " + act);
        return found.get(found.size() - 1);
    }
}

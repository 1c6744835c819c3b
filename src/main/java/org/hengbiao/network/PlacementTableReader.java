package org.hengbiao.network;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the table of placements strictly, and refuses one that leaves a question open or answers it twice. */
final class PlacementTableReader {

    static final String TYPE = "hengbiao.org/placement-table@v1";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final YamlDocument document;
    private final Set<String> ids = new HashSet<>();

    PlacementTableReader(byte[] file) {
        document = YamlDocument.parse(file);
    }

    PlacementTable read() {
        try {
            JsonReader root = JsonReader.of(document.content())
                    .only("type", "source", "invariant", "rows")
                    .type(TYPE);
            TableRow invariant = invariant(root.object("invariant"));
            List<TableRow> rows = root.objects("rows").stream().map(this::row).toList();
            AllQuestions.requireOneAnswerEach(rows);
            return new PlacementTable(text(root.object("source")), invariant, rows);
        } catch (MalformedException e) {
            throw NetworkReader.located(document, e);
        }
    }

    private TableRow invariant(JsonReader in) {
        in.only("id", "title", "mend", "source");
        return row(in, Verdict.FORBIDDEN, null);
    }

    private TableRow row(JsonReader in) {
        in.only("id", "verdict", "by", "ends", "sameNetwork", "title", "mend", "source");
        List<JsonReader> ends = in.objects("ends");
        if (ends.size() != 2) {
            throw new MalformedException(in.pointer() + "/ends", "must describe two ends");
        }
        TableRow.Scope scope = new TableRow.Scope(
                several(LinkKind.class, in, "by"),
                end(ends.get(0)),
                end(ends.get(1)),
                in.has("sameNetwork") ? (Boolean) in.bool("sameNetwork") : null);
        return row(in, Named.parse(Verdict.values(), in.text("verdict"), in.pointer() + "/verdict"), scope);
    }

    private TableRow row(JsonReader in, Verdict verdict, TableRow.@Nullable Scope scope) {
        String id = in.text("id");
        if (!ID.matcher(id).matches()) {
            throw new MalformedException(in.pointer() + "/id", "must be in kebab-case");
        }
        if (!ids.add(id)) {
            throw new MalformedException(in.pointer() + "/id", "another row is called " + id + " already");
        }
        return new TableRow(
                id,
                verdict,
                text(in.object("title")),
                text(in.object("mend")),
                Named.parse(RowSource.values(), in.text("source"), in.pointer() + "/source"),
                document.placeOf(in.pointer()),
                scope);
    }

    private static EndPattern end(JsonReader in) {
        ZoneKind kind = Named.parse(ZoneKind.values(), in.text("kind"), in.pointer() + "/kind");
        // What a kind does not have can't be asked of it.
        switch (kind) {
            case CLASSIFIED -> in.only("kind", "levels");
            case UNCLASSIFIED -> in.only("kind", "internet", "classified");
            case INTERNET -> in.only("kind");
        }
        return new EndPattern(
                kind,
                several(Level.class, in, "levels"),
                in.has("internet") ? (Boolean) in.bool("internet") : null,
                in.has("classified") ? (Boolean) in.bool("classified") : null);
    }

    /** The choices that a list names; all when there is no list. */
    private static <E extends Enum<E> & Named> Set<E> several(Class<E> kind, JsonReader in, String name) {
        if (!in.has(name)) {
            return EnumSet.allOf(kind);
        }
        Set<E> chosen = EnumSet.noneOf(kind);
        for (String text : in.texts(name)) {
            chosen.add(Named.parse(kind.getEnumConstants(), text, in.pointer() + "/" + name));
        }
        return chosen;
    }

    private static LocalizedText text(JsonReader in) {
        in.only("zh", "en");
        try {
            return new LocalizedText(in.text("zh"), in.text("en"));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(in.pointer(), String.valueOf(e.getMessage()));
        }
    }
}

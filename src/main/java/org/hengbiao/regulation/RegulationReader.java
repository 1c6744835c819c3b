package org.hengbiao.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads a regulation file strictly; every fault is reported with its line. */
final class RegulationReader {

    private static final String TYPE = "hengbiao.org/regulation@v1";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final YamlDocument document;

    RegulationReader(byte[] file) {
        document = YamlDocument.parse(file);
    }

    Regulations read() {
        try {
            JsonReader root = JsonReader.of(document.content())
                    .only("type", "jurisdiction", "instruments", "entries")
                    .type(TYPE);
            List<Instrument> instruments =
                    required(root, "instruments").stream().map(this::instrument).toList();
            List<Provision> provisions = new ArrayList<>();
            for (JsonReader entry : required(root, "entries")) {
                provisions.add(provision(entry, instruments, provisions));
            }
            return new Regulations(root.text("jurisdiction"), instruments, provisions);
        } catch (MalformedException e) {
            throw located(e);
        }
    }

    private static List<JsonReader> required(JsonReader root, String name) {
        if (!root.has(name)) {
            throw new MalformedException("/" + name, "is missing");
        }
        return root.objects(name);
    }

    private Instrument instrument(JsonReader reader) {
        reader.only("abbreviation", "title");
        return new Instrument(reader.text("abbreviation"), text(reader.object("title")));
    }

    private Provision provision(JsonReader entry, List<Instrument> instruments, List<Provision> before) {
        entry.only(
                "id",
                "clause",
                "also",
                "article",
                "title",
                "kind",
                "value",
                "unit",
                "choice",
                "procedures",
                "subjects",
                "budgetFrom",
                "budgetBelow",
                "from",
                "until",
                "source");
        Provision provision = at(
                entry,
                "",
                () -> new Provision(
                        id(entry),
                        entry.text("clause"),
                        entry.texts("also"),
                        articleKnown(entry),
                        text(entry.object("title")),
                        named(Kind.values(), entry, "kind"),
                        quantity(entry),
                        entry.textOrNull("choice"),
                        scope(entry),
                        validity(entry),
                        named(SourceMark.values(), entry, "source"),
                        document.placeOf(entry.pointer())));
        provision.clauses().forEach(clause -> requireInstrument(clause, instruments, entry));
        before.stream().filter(provision::collidesWith).findFirst().ifPresent(other -> {
            throw new MalformedException(
                    entry.pointer() + "/id",
                    "answers the same question on the same day as the entry at " + other.place());
        });
        return provision;
    }

    private static String id(JsonReader entry) {
        String id = entry.text("id");
        if (!ID.matcher(id).matches()) {
            throw new MalformedException(entry.pointer() + "/id", "must be in kebab-case");
        }
        return id;
    }

    private static boolean articleKnown(JsonReader entry) {
        if (entry.has("article") && !entry.text("article").equals(SourceMark.UNCONFIRMED.wireName())) {
            throw new MalformedException(entry.pointer() + "/article", "must be unconfirmed, or absent");
        }
        return !entry.has("article");
    }

    private static void requireInstrument(String clause, List<Instrument> instruments, JsonReader entry) {
        if (instruments.stream().noneMatch(i -> i.holds(clause))) {
            throw new MalformedException(
                    entry.pointer() + "/clause", "no instrument of the file is called as " + clause + " begins");
        }
    }

    private static @Nullable Quantity quantity(JsonReader entry) {
        if (!entry.has("value")) {
            return null;
        }
        Unit unit = named(Unit.values(), entry, "unit");
        return at(entry, "/value", () -> Quantity.of(entry.text("value"), unit));
    }

    private static Scope scope(JsonReader entry) {
        return new Scope(
                several(Procedure.class, entry, "procedures"),
                several(Subject.class, entry, "subjects"),
                entry.has("budgetFrom") ? entry.money("budgetFrom") : null,
                entry.has("budgetBelow") ? entry.money("budgetBelow") : null);
    }

    private static Validity validity(JsonReader entry) {
        return new Validity(date(entry, "from"), entry.has("until") ? date(entry, "until") : null);
    }

    static LocalDate date(JsonReader reader, String name) {
        try {
            return LocalDate.parse(reader.text(name));
        } catch (DateTimeException e) {
            throw new MalformedException(reader.pointer() + "/" + name, "must be a date such as 2026-11-24");
        }
    }

    static LocalizedText text(JsonReader reader) {
        reader.only("zh", "en");
        return at(reader, "", () -> new LocalizedText(reader.text("zh"), reader.text("en")));
    }

    private static <E extends Enum<E> & Named> Set<E> several(Class<E> kind, JsonReader entry, String name) {
        if (!entry.has(name)) {
            return EnumSet.allOf(kind);
        }
        Set<E> chosen = EnumSet.noneOf(kind);
        for (String text : entry.texts(name)) {
            chosen.add(parse(kind.getEnumConstants(), text, entry.pointer() + "/" + name));
        }
        return chosen;
    }

    private static <E extends Named> E named(E[] choices, JsonReader entry, String name) {
        return parse(choices, entry.text(name), entry.pointer() + "/" + name);
    }

    private static <E extends Named> E parse(E[] choices, String text, String pointer) {
        return Arrays.stream(choices)
                .filter(choice -> choice.wireName().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedException(
                        pointer,
                        "must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(choices)
                                                .map(Named::wireName)
                                                .toList())));
    }

    private static <T> T at(JsonReader reader, String field, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedException(reader.pointer() + field, String.valueOf(e.getMessage()));
        }
    }

    private MalformedException located(MalformedException e) {
        return new MalformedException(
                document.placeOf(e.where()).toString(), e.where().isEmpty() ? e.rule() : e.where() + " " + e.rule());
    }
}

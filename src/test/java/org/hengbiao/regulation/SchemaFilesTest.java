package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SchemaFilesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "hengbiao", "regulation");
    private static final String SOUND = text(RESOURCES.resolve("sound-regulation.yaml"));

    private final JsonReader regulation = read("regulation.schema.json");
    private final JsonReader entry = regulation.object("$defs").object("entry").object("properties");

    @Test
    void theRegulationSchemaKnowsTheSameWordsAsTheReader() {
        assertEquals(names(Kind.values()), entry.object("kind").texts("enum"));
        assertEquals(names(Unit.values()), entry.object("unit").texts("enum"));
        assertEquals(names(SourceMark.values()), entry.object("source").texts("enum"));
        assertEquals(
                names(Procedure.values()),
                entry.object("procedures").object("items").texts("enum"));
        assertEquals(
                names(Subject.values()),
                entry.object("subjects").object("items").texts("enum"));
        assertEquals(
                "hengbiao.org/regulation@v1",
                regulation.object("properties").object("type").text("const"));
    }

    @Test
    void theCalendarSchemaKnowsTheSameTypeAndZoneAsTheReader() {
        JsonReader properties = read("calendar.schema.json").object("properties");

        assertEquals("hengbiao.org/calendar@v1", properties.object("type").text("const"));
        assertEquals(WorkCalendar.ZONE.getId(), properties.object("zone").text("const"));
    }

    @Test
    void whatTheRegulationSchemaAllowsTheReaderKnowsAndNothingElse() {
        for (String field : names(regulation.object("$defs").object("entry"))) {
            assertKnown(field, entry("\n    " + field + ": x"));
        }
        for (String field : names(regulation)) {
            assertKnown(field, SOUND.replaceFirst("entries:", field + ": x\nentries:"));
        }
        assertTrue(refusal(entry("\n    note: x")).endsWith("unknown field"));
        assertTrue(refusal(SOUND.replaceFirst("entries:", "note: x\nentries:")).endsWith("unknown field"));
    }

    @Test
    void whatTheRegulationSchemaRequiresTheReaderMisses() {
        for (String field : regulation.object("$defs").object("entry").texts("required")) {
            String without = field.equals("id")
                    ? SOUND.replace("  - id: notice-period\n    clause", "  - clause")
                    : SOUND.replaceFirst("(?m)^    (  )?" + field + ":.*\\R(?=    [a-z]|\\z)", "");
            assertMissed(field, without);
        }
        assertMissed("type", SOUND.replaceFirst("type:.*\\R", ""));
        assertMissed("jurisdiction", SOUND.replaceFirst("jurisdiction:.*\\R", ""));
        assertMissed("instruments", SOUND.replaceFirst("(?s)instruments:.*?(?=entries:)", ""));
        assertMissed("entries", SOUND.replaceFirst("(?s)entries:.*", ""));
        assertEquals(List.of("type", "jurisdiction", "instruments", "entries"), regulation.texts("required"));
    }

    private static void assertMissed(String field, String file) {
        String refusal = refusal(file);
        assertTrue(refusal.contains(field), field + ": " + refusal);
        assertFalse(refusal.endsWith("unknown field"), refusal);
    }

    @Test
    void theLawsOwnFileKeepsToTheSchemasPatterns() {
        Pattern id = Pattern.compile(entry.object("id").text("pattern"));
        Pattern value = Pattern.compile(entry.object("value").text("pattern"));
        for (Provision provision : ChinaLaw.regulations().provisions()) {
            assertTrue(id.matcher(provision.id()).matches(), provision.id());
            Quantity quantity = provision.quantity();
            assertTrue(quantity == null || value.matcher(quantity.number()).matches(), provision.id());
        }
        for (String wrong : List.of("-1", "01", "1.", "1/0", ".5", "1.1234567")) {
            assertFalse(value.matcher(wrong).matches(), wrong);
            assertThrows(IllegalArgumentException.class, () -> Quantity.of(wrong, Unit.DAYS), wrong);
        }
        for (String right : List.of("0", "20", "1.5", "2/3", "1.123456")) {
            assertTrue(value.matcher(right).matches(), right);
            assertEquals(right, Quantity.of(right, Unit.DAYS).number());
        }
    }

    @Test
    void theCalendarSchemaHasTheReadersFieldsAndYears() {
        JsonReader calendar = read("calendar.schema.json");
        String sound = text(RESOURCES.resolve("sound-calendar.yaml"));

        for (String field : names(calendar)) {
            String refusal = refusal(() -> calendar(sound.replaceFirst("type:", field + ": x\ntype:")));
            assertFalse(refusal.endsWith("unknown field"), refusal);
        }
        assertTrue(refusal(() -> calendar(sound.replaceFirst("type:", "note: x\ntype:")))
                .endsWith("unknown field"));
        for (String field : calendar.texts("required")) {
            assertThrows(
                    MalformedException.class,
                    () -> calendar(sound.replaceFirst("(?m)^" + field + ":.*\\R", "")),
                    field);
        }
        JsonReader year = calendar.object("properties").object("year");
        for (long edge : List.of(year.integer("minimum"), year.integer("maximum"))) {
            String bare = "type: hengbiao.org/calendar@v1\njurisdiction: cn\nyear: " + edge
                    + "\nzone: Asia/Shanghai\nsource: read\n";
            assertTrue(calendar(bare).covers((int) edge));
            long beyond = edge == year.integer("minimum") ? edge - 1 : edge + 1;
            assertThrows(MalformedException.class, () -> calendar(bare.replace("" + edge, "" + beyond)));
        }
    }

    private static String entry(String more) {
        return SOUND.stripTrailing() + more + "\n";
    }

    private static void assertKnown(String field, String file) {
        String refusal = refusal(file);
        assertFalse(refusal.endsWith("unknown field"), field + ": " + refusal);
    }

    private static String refusal(String file) {
        return refusal(() -> law(file));
    }

    private static String refusal(Executable reading) {
        return assertThrows(MalformedException.class, reading).rule();
    }

    private static Regulations law(String file) {
        return Regulations.load(file.getBytes(StandardCharsets.UTF_8));
    }

    private static WorkCalendar calendar(String file) {
        return WorkCalendar.load(List.of(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Path file) {
        return new String(ChinaLaw.read(file), StandardCharsets.UTF_8);
    }

    /** The names of a schema's properties. */
    private static List<String> names(JsonReader schema) {
        return List.copyOf(schema.object("properties").names());
    }

    private static JsonReader read(String name) {
        Json schema = JsonParser.parse(ChinaLaw.read(Path.of("scoring-rules", name)));
        JsonReader reader = JsonReader.of(schema);
        assertEquals("https://json-schema.org/draft/2020-12/schema", reader.text("$schema"));
        return reader;
    }

    private static List<String> names(Named[] values) {
        return Arrays.stream(values).map(Named::wireName).toList();
    }
}

package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.junit.jupiter.api.Test;

class SchemaFilesTest {

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

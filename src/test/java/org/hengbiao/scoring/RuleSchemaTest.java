package org.hengbiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema beside the rules says the same as the reader. */
class RuleSchemaTest {

    private final JsonReader schema =
            JsonReader.of(JsonParser.parse(RuleFiles.bytes(Path.of("scoring-rules", "rule.schema.json"))));

    @Test
    void theSchemaHasTheFieldsOfARule() {
        assertEquals(sorted(List.of(RuleReader.FIELDS)), properties(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "linear", "bands", "checklist", "certificate", "expert", "deduction"})
    void theSchemaHasTheFieldsOfEachKindOfCriterion(String kind) {
        assertEquals(sorted(List.of(CriterionKinds.fieldsOf(kind))), properties(definition(kind)));
    }

    @Test
    void theSchemaHasTheReadersWords() {
        JsonReader rule = schema.object("properties");
        JsonReader gate = definition("gate").object("properties");

        assertEquals(codes(Method.values()), sorted(rule.object("method").texts("enum")));
        assertEquals(codes(Subject.values()), sorted(rule.object("subject").texts("enum")));
        assertEquals(
                codes(Procedure.values()),
                sorted(rule.object("procedures").object("items").texts("enum")));
        assertEquals(codes(PriceBase.values()), sorted(rule.object("priceBase").texts("enum")));
        assertEquals(
                codes(Aggregation.values()), sorted(rule.object("aggregation").texts("enum")));
        assertEquals(codes(Stage.values()), sorted(gate.object("stage").texts("enum")));
        assertEquals(codes(GateKind.values()), sorted(gate.object("kind").texts("enum")));
        assertEquals(
                ScoringRule.TYPE, schema.object("properties").object("type").text("const"));
    }

    private JsonReader definition(String name) {
        return schema.object("$defs").object(name);
    }

    private static Set<String> properties(JsonReader schema) {
        assertEquals(false, schema.bool("additionalProperties"));
        return new TreeSet<>(schema.object("properties").names());
    }

    private static Set<String> codes(Coded[] values) {
        return sorted(Arrays.stream(values).map(Coded::code).toList());
    }

    private static Set<String> sorted(List<String> names) {
        return new TreeSet<>(names);
    }
}

package org.hengbiao.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.junit.jupiter.api.Test;

/** Descriptions and tables as files: what is wrong is said with its line. */
class NetworkFilesTest {

    private static final String BROKEN_NETWORKS = """
                anchor | line 5, column 5: anchors, aliases and tags are not allowed
                claims_both_of_the_internet | line 7, column 5: /zones/1/claims 示例办公网 claims to be connected to the Internet, but no path leads there
                claims_connection_but_has_none | line 7, column 5: /zones/1/claims 示例办公网 claims to be connected to the Internet, but no path leads there
                claims_isolation_but_is_connected | line 7, column 5: /zones/1/claims 示例办公网 claims to be isolated from the Internet, but the links join them: 示例办公网 — 示例会议网 — 互联网
                claims_of_the_classified | line 9, column 5: /zones/1/claims only an unclassified network has claims
                claims_to_be_apart_but_is_linked | line 7, column 5: /zones/1/claims 示例办公网 claims to be apart from every classified network, but the links join them: 示例办公网 — 示例接入域
                classified_without_level | line 5, column 5: /zones/1/level a classified network has a level
                classified_without_network | line 5, column 5: /zones/1/network must name the classified network whose domain this is
                empty | line 1, column 1: the file is empty
                level_on_unclassified | line 7, column 5: /zones/1/level only a classified network has a level
                link_twice | line 11, column 5: /links/1/name another link is called 示例网闸 already
                loop_link | line 8, column 5: /links/0/between a link joins two different zones
                missing_internet | line 2, column 1: /zones no zone is the Internet; without it nothing can be shown to be apart from it
                name_with_a_hidden_character | line 5, column 5: /zones/1/name a name has 1 to 100 visible characters and no space at its ends
                name_with_spaces | line 5, column 5: /zones/1/name a name has 1 to 100 visible characters and no space at its ends
                network_on_unclassified | line 7, column 5: /zones/1/network only a domain of a classified network names its network
                no_zones | line 1, column 1: /zones no zone is the Internet; without it nothing can be shown to be apart from it
                not_yaml | line 1, column 9: not readable as YAML: while parsing a flow node
                one_end | line 8, column 5: /links/0/between must name two zones
                two_internets | line 6, column 5: /zones/1/kind there is one Internet, and it is named above already
                two_levels_of_one_network | line 12, column 5: /zones/2/level the domains of one network have one level, and 示例接入域 has another
                unknown_claim | line 7, column 5: /zones/1/claims must be one of isolated-from-internet, connected-to-internet, apart-from-classified, linked-to-classified
                unknown_field | line 7, column 5: /zones/1/address unknown field
                unknown_kind | line 6, column 5: /zones/1/kind must be one of internet, classified, unclassified
                unknown_level | line 8, column 5: /zones/1/level must be one of confidential, secret, top-secret
                unknown_link_kind | line 9, column 5: /links/0/by must be one of isolation-exchange, direct, isolation-card
                unknown_zone | line 10, column 22: /links/0/between/1 no zone is called 示例公办网
                wrong_type | line 1, column 1: /type the type must be hengbiao.org/network@v1
                zone_twice | line 7, column 5: /zones/2/name another zone is called 示例办公网 already
                """;

    private static final String BROKEN_TABLES = """
                connection_of_the_classified | line 7, column 31: /rows/0/ends/0/internet unknown field
                id_not_kebab_case | line 5, column 5: /rows/0/id must be in kebab-case
                id_of_the_invariant | line 5, column 5: /rows/0/id another row is called invariant already
                level_of_the_internet | line 7, column 49: /rows/0/ends/1/levels unknown field
                no_rows | line 4, column 1: /rows must be an array
                one_end | line 7, column 5: /rows/0/ends must describe two ends
                one_row_only | line 4, column 1: /rows no row answers for isolation-exchange between internet and unclassified
                title_blank | line 8, column 5: /rows/0/title a text needs both languages
                unknown_source | line 10, column 5: /rows/0/source must be one of read, house
                unknown_verdict | line 6, column 5: /rows/0/verdict must be one of permitted, not-judged, review, forbidden
                """;

    @Test
    void everyBrokenDescriptionIsRefusedByItsLine() throws IOException {
        assertEquals(table(BROKEN_NETWORKS), messages("broken-networks", Network::read));
    }

    @Test
    void everyBrokenTableIsRefusedByItsLine() throws IOException {
        assertEquals(table(BROKEN_TABLES), messages("broken-tables", PlacementTable::load));
    }

    @Test
    void tableWithAGapOrAnOverlapIsRefused() {
        String shipped = new String(Networks.octets(Networks.TABLE), StandardCharsets.UTF_8);

        assertEquals(
                "/rows no row answers for isolation-exchange between internet and top-secret",
                message(shipped.replaceFirst(
                        "(id: classified-and-internet(?s:.)*?- kind: classified)\\n",
                        "$1\n        levels: [confidential, secret]\n")));
        assertEquals(
                "/rows/5 answers for isolation-exchange between internet and unclassified linked to a classified network,"
                        + " as row use-4 does",
                message(shipped.replaceFirst("        classified: false\\n", "")));
    }

    @Test
    void examplesAnswerAsTheySay() {
        assertEquals(Verdict.PERMITTED, gravest("network-complies.yaml", Verdict.PERMITTED, 4));
        assertEquals(Verdict.FORBIDDEN, gravest("network-chain.yaml", Verdict.FORBIDDEN, 2));
        assertEquals(Verdict.REVIEW, gravest("network-review.yaml", Verdict.REVIEW, 1));
    }

    private static Verdict gravest(String example, Verdict verdict, int links) {
        Network network = Network.read(Networks.octets(Networks.EXAMPLES.resolve(example)));
        Assessment assessment = Assessment.of(network, Networks.table());
        assertEquals(links, assessment.count(verdict), example);
        return assessment.verdict() == Verdict.NOT_JUDGED ? Verdict.PERMITTED : assessment.verdict();
    }

    @Test
    void descriptionOfMoreThanIsSensibleIsRefused() {
        StringBuilder zones = new StringBuilder("type: hengbiao.org/network@v1\nzones:\n");
        for (int i = 0; i <= Network.MAX_ZONES; i++) {
            zones.append("  - {name: 网").append(i).append(", kind: unclassified}\n");
        }
        byte[] file = zones.toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "line 2, column 1: /zones there may be at most 500",
                assertThrows(MalformedException.class, () -> Network.read(file)).getMessage());
    }

    @Test
    void schemasKnowTheSameWordsAsTheReaders() {
        JsonReader network = schema("network.schema.json");
        JsonReader zone = network.object("$defs").object("zone").object("properties");
        JsonReader table = schema("placements.schema.json");
        JsonReader row = table.object("$defs").object("row").object("properties");
        JsonReader end = table.object("$defs").object("end").object("properties");

        assertEquals(
                NetworkReader.TYPE, network.object("properties").object("type").text("const"));
        assertEquals(
                PlacementTableReader.TYPE,
                table.object("properties").object("type").text("const"));
        assertEquals(
                Network.MAX_ZONES, network.object("properties").object("zones").integer("maxItems"));
        assertEquals(
                Network.MAX_LINKS, network.object("properties").object("links").integer("maxItems"));
        assertEquals(Named.names(ZoneKind.values()), zone.object("kind").texts("enum"));
        assertEquals(Named.names(ZoneKind.values()), end.object("kind").texts("enum"));
        assertEquals(Named.names(Level.values()), zone.object("level").texts("enum"));
        assertEquals(
                Named.names(Level.values()),
                end.object("levels").object("items").texts("enum"));
        assertEquals(
                Named.names(Claim.values()),
                zone.object("claims").object("items").texts("enum"));
        assertEquals(Named.names(Verdict.values()), row.object("verdict").texts("enum"));
        assertEquals(
                Named.names(LinkKind.values()), row.object("by").object("items").texts("enum"));
        assertEquals(
                Named.names(LinkKind.values()),
                network.object("$defs")
                        .object("link")
                        .object("properties")
                        .object("by")
                        .texts("enum"));
        assertEquals(
                Named.names(RowSource.values()),
                table.object("$defs").object("source").texts("enum"));
    }

    private static JsonReader schema(String name) {
        Json schema = JsonParser.parse(Networks.octets(Path.of("network-rules", name)));
        JsonReader reader = JsonReader.of(schema);
        assertEquals("https://json-schema.org/draft/2020-12/schema", reader.text("$schema"));
        return reader;
    }

    private static String message(String table) {
        byte[] file = table.getBytes(StandardCharsets.UTF_8);
        return assertThrows(MalformedException.class, () -> PlacementTable.load(file))
                .rule();
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> expected = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            List<String> pair = List.of(line.split(" \\| ", 2));
            expected.put(pair.get(0), pair.get(1));
        }
        return expected;
    }

    private static Map<String, String> messages(String folder, Function<byte[], ?> reader) throws IOException {
        Map<String, String> said = new TreeMap<>();
        try (Stream<Path> files = Files.list(Networks.RESOURCES.resolve(folder))) {
            for (Path file : files.toList()) {
                byte[] octets = Files.readAllBytes(file);
                String name = file.getFileName().toString().replace(".yaml", "");
                said.put(
                        name,
                        assertThrows(MalformedException.class, () -> reader.apply(octets), name)
                                .getMessage());
            }
        }
        return said;
    }
}

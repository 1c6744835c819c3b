package org.hengbiao.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.kernel.Sha256;

/**
 * Twelve bids under the security-heavy firewall rule, judged by five members. The expected scores were computed apart from
 * this library, with exact fractions.
 */
final class WorkedExample {

    private static final Path FOLDER = Path.of("src", "test", "resources", "scoring", "worked");
    private static final List<String> PARAMETERS = List.of(
            "throughput",
            "concurrent-sessions",
            "new-connections",
            "detection-rate",
            "mtbf",
            "failover",
            "response-time",
            "warranty");

    static final ScoringRule RULE = RuleFiles.rule("firewall-security");

    /** A row of a file by the headings of its columns. */
    record Row(Map<String, String> cells) {

        String at(String heading) {
            String cell = cells.get(heading);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + heading);
            }
            return cell;
        }
    }

    private WorkedExample() {}

    static Sha256 bid(String number) {
        return Sha256.ofText("bid " + number);
    }

    static UUID member(int number) {
        return new UUID(0x8000000000000000L, number);
    }

    static List<BidFacts> bids() {
        return rows("bids.csv").stream().map(WorkedExample::facts).toList();
    }

    static List<MemberGrades> sheets() {
        Map<String, MemberGrades.Builder> sheets = new LinkedHashMap<>();
        for (Row row : rows("grades.csv")) {
            sheets.computeIfAbsent(row.at("member"), number -> MemberGrades.by(member(Integer.parseInt(number))))
                    .grade(
                            bid(row.at("bid")),
                            row.at("criterion"),
                            new MemberGrades.Grade(new BigDecimal(row.at("grade")), ""));
        }
        return sheets.values().stream().map(MemberGrades.Builder::build).toList();
    }

    /** The rows of a file under their headings. */
    static List<Row> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            String[] headings = lines.get(0).split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> {
                        String[] cells = line.split(",", -1);
                        Map<String, String> row = new HashMap<>();
                        for (int i = 0; i < headings.length; i++) {
                            row.put(headings[i], cells[i]);
                        }
                        return new Row(row);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String golden(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BidFacts facts(Row row) {
        int number = Integer.parseInt(row.at("bid"));
        BidFacts.Builder facts = PriceScoreTest.bid(number, row.at("price"))
                .makerSize(Arrays.stream(MakerSize.values())
                        .filter(size -> size.code().equals(row.at("maker")))
                        .findFirst()
                        .orElseThrow())
                .domestic(Boolean.parseBoolean(row.at("domestic")))
                .smallShare(new BigDecimal(row.at("share")))
                .coreBrand(row.at("brand"))
                .answer("security-functions", items(row.at("security-functions")))
                .answer("data-erasure", items(row.at("data-erasure")));
        items(row.at("certificates")).forEach(facts::certificate);
        RULE.gates().forEach(gate -> {
            boolean met = row.at(gate.id()).equals("y");
            facts.gate(gate.id(), new GateDecision(met, met ? "" : "示例理由 " + gate.id()));
        });
        PARAMETERS.stream()
                .filter(parameter -> !row.at(parameter).equals("-"))
                .forEach(parameter -> facts.parameter(parameter, new BigDecimal(row.at(parameter))));
        return facts.build();
    }

    private static Set<String> items(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(";", -1));
    }
}

package org.hengbiao.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every combination of zones, answered a second time by hand. A zone of the matrix brings the links that make it what it is: a
 * network connected to the Internet has a cable to it, one that is linked to a classified network a gateway of use 3.
 */
class MatrixTest {

    private static final String P = "permitted";
    private static final String R = "review";
    private static final String F = "forbidden";
    private static final String N = "not-judged";

    /** Columns as rows: Internet, 秘密, 机密, 绝密, open (apart from both), connected, linked. */
    private static final List<String> ZONES =
            List.of("internet", "confidential", "secret", "top-secret", "apart", "connected", "linked");

    private static final String[][] EXCHANGE = {
        {
            null,
            F + " classified-and-internet",
            F + " classified-and-internet",
            F + " classified-and-internet",
            P + " use-4",
            P + " use-4",
            F + " linked-and-internet"
        },
        {null, P + " use-1", P + " use-1", P + " use-1", P + " use-3", F + " connected-and-classified", P + " use-3"},
        {
            null,
            null,
            P + " use-1",
            P + " use-1",
            F + " isolated-and-high-level",
            F + " connected-and-classified",
            F + " isolated-and-high-level"
        },
        {
            null,
            null,
            null,
            P + " use-1",
            F + " isolated-and-high-level",
            F + " connected-and-classified",
            F + " isolated-and-high-level"
        },
        {null, null, null, null, R + " both-unclassified", R + " both-unclassified", R + " both-unclassified"},
        {null, null, null, null, null, R + " both-unclassified", F + " invariant"},
        {null, null, null, null, null, null, R + " both-unclassified"},
    };

    private static final String[][] DIRECT = {
        {
            null,
            F + " classified-and-internet",
            F + " classified-and-internet",
            F + " classified-and-internet",
            N + " direct-to-internet",
            N + " direct-to-internet",
            F + " linked-and-internet"
        },
        {
            null,
            R + " direct-between-classified",
            R + " direct-between-classified",
            R + " direct-between-classified",
            R + " direct-out-of-classified",
            F + " connected-and-classified",
            R + " direct-out-of-classified"
        },
        {
            null,
            null,
            R + " direct-between-classified",
            R + " direct-between-classified",
            R + " direct-out-of-classified",
            F + " connected-and-classified",
            R + " direct-out-of-classified"
        },
        {
            null,
            null,
            null,
            R + " direct-between-classified",
            R + " direct-out-of-classified",
            F + " connected-and-classified",
            R + " direct-out-of-classified"
        },
        {
            null,
            null,
            null,
            null,
            N + " direct-among-unclassified",
            N + " direct-among-unclassified",
            N + " direct-among-unclassified"
        },
        {null, null, null, null, null, N + " direct-among-unclassified", F + " invariant"},
        {null, null, null, null, null, null, N + " direct-among-unclassified"},
    };

    private static final String[][] CARD = {
        {
            null,
            N + " card-classified-and-internet",
            N + " card-classified-and-internet",
            N + " card-classified-and-internet",
            N + " card-to-internet",
            N + " card-to-internet",
            N + " card-to-internet"
        },
        {
            null,
            N + " card-between-classified",
            N + " card-between-classified",
            N + " card-between-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified"
        },
        {
            null,
            null,
            N + " card-between-classified",
            N + " card-between-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified"
        },
        {
            null,
            null,
            null,
            N + " card-between-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified",
            N + " card-out-of-classified"
        },
        {
            null,
            null,
            null,
            null,
            N + " card-among-unclassified",
            N + " card-among-unclassified",
            N + " card-among-unclassified"
        },
        {null, null, null, null, null, N + " card-among-unclassified", N + " card-among-unclassified"},
        {null, null, null, null, null, null, N + " card-among-unclassified"},
    };

    @TestFactory
    Stream<DynamicTest> isolationAndExchange() {
        return cells(LinkKind.ISOLATION_EXCHANGE, EXCHANGE);
    }

    @TestFactory
    Stream<DynamicTest> directLinks() {
        return cells(LinkKind.DIRECT, DIRECT);
    }

    @TestFactory
    Stream<DynamicTest> isolationCards() {
        return cells(LinkKind.ISOLATION_CARD, CARD);
    }

    @TestFactory
    Stream<DynamicTest> domainsOfOneNetwork() {
        Map<LinkKind, String> expected = Map.of(
                LinkKind.ISOLATION_EXCHANGE, P + " use-2",
                LinkKind.DIRECT, N + " direct-within-network",
                LinkKind.ISOLATION_CARD, N + " card-between-classified");
        return Stream.of(Level.values())
                .map(level -> DynamicTest.dynamicTest(level.wireName(), () -> {
                    Zone core = Zone.classified("核心域", "示例网", level);
                    Zone access = Zone.classified("接入域", "示例网", level);
                    for (LinkKind kind : LinkKind.values()) {
                        assertEquals(
                                expected.get(kind),
                                answer(new Link("在内", kind, core, access), List.of()),
                                kind.wireName());
                    }
                }));
    }

    private static Stream<DynamicTest> cells(LinkKind kind, String[][] expected) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < ZONES.size(); row++) {
            for (int column = Math.max(row, 1); column < ZONES.size(); column++) {
                String answer = expected[row][column];
                String a = ZONES.get(row);
                String b = ZONES.get(column);
                tests.add(DynamicTest.dynamicTest(a + " and " + b, () -> {
                    assertEquals(answer, answer(kind, a, b), "as written");
                    assertEquals(answer, answer(kind, b, a), "turned around");
                }));
            }
        }
        assertEquals(27, tests.size());
        return tests.stream();
    }

    private static String answer(LinkKind kind, String a, String b) {
        List<Link> others = new ArrayList<>();
        Zone first = zone("甲", a, others);
        Zone second = zone("乙", b, others);
        return answer(new Link("所问", kind, first, second), others);
    }

    private static String answer(Link asked, List<Link> others) {
        List<Link> links = new ArrayList<>(others);
        links.add(asked);
        Finding finding = Networks.assess(links.toArray(Link[]::new)).findings().get(others.size());
        assertEquals(asked, finding.link());
        return finding.verdict().wireName() + " " + finding.row().id();
    }

    private static Zone zone(String name, String what, List<Link> others) {
        Zone open = Networks.open(name);
        if (what.equals("connected")) {
            others.add(Networks.direct(open, Networks.INTERNET));
        }
        if (what.equals("linked")) {
            others.add(Networks.exchange(open, Networks.domain(name + "之涉密域", Level.CONFIDENTIAL)));
        }
        return switch (what) {
            case "internet" -> Networks.INTERNET;
            case "apart", "connected", "linked" -> open;
            default -> Networks.domain(name, Named.parse(Level.values(), what, ""));
        };
    }
}

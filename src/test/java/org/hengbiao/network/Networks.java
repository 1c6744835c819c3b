package org.hengbiao.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Invented networks, and the table as the product ships it. */
final class Networks {

    static final Path TABLE = Path.of("network-rules", "placements.yaml");
    static final Path EXAMPLES = Path.of("docs", "examples");
    static final Path RESOURCES = Path.of("src", "test", "resources", "org", "hengbiao", "network");

    static final Zone INTERNET = Zone.internet("互联网");

    private static final PlacementTable SHIPPED = PlacementTable.load(octets(TABLE));

    private Networks() {}

    static PlacementTable table() {
        return SHIPPED;
    }

    static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Zone open(String name) {
        return Zone.unclassified(name);
    }

    static Zone domain(String name, Level level) {
        return Zone.classified(name, name + "所属网", level);
    }

    static Link exchange(Zone a, Zone b) {
        return link(LinkKind.ISOLATION_EXCHANGE, a, b);
    }

    static Link direct(Zone a, Zone b) {
        return link(LinkKind.DIRECT, a, b);
    }

    static Link link(LinkKind kind, Zone a, Zone b) {
        return new Link(a.name() + "至" + b.name() + kind.wireName(), kind, a, b);
    }

    /** The links with all their ends, and the Internet. */
    static Network of(Link... links) {
        List<Zone> zones = Stream.concat(
                        Stream.of(INTERNET), Stream.of(links).flatMap(link -> Stream.of(link.a(), link.b())))
                .distinct()
                .toList();
        return new Network(zones, List.of(links));
    }

    static Assessment assess(Link... links) {
        return Assessment.of(of(links), table());
    }
}

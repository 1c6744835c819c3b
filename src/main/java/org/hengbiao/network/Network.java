package org.hengbiao.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengbiao.formats.MalformedException;

/**
 * A buyer's whole network as it will be once everything planned is in place.
 *
 * @param zones exactly one is the Internet
 * @param links between them
 */
public record Network(List<Zone> zones, List<Link> links) {

    /** The most zones of a description. */
    public static final int MAX_ZONES = 500;

    /** The most links of a description. */
    public static final int MAX_LINKS = 2000;

    private static final Pattern NAME = Pattern.compile("\\S(.{0,98}\\S)?");

    /**
     * Refuses what is no network, and claims that the links contradict.
     *
     * @throws MalformedException with a JSON pointer into the description
     */
    public Network {
        zones = List.copyOf(zones);
        links = List.copyOf(links);
        checkSize(zones.size(), MAX_ZONES, "/zones");
        checkSize(links.size(), MAX_LINKS, "/links");
        checkZones(zones);
        checkLinks(zones, links);
        checkClaims(zones, new Paths(links));
    }

    /**
     * Reads a description in YAML, {@code hengbiao.org/network@v1}.
     *
     * @throws MalformedException with line and column when it is none, or contradicts itself
     */
    public static Network read(byte[] file) {
        return new NetworkReader(file).read();
    }

    private static void checkSize(int size, int most, String pointer) {
        if (size > most) {
            throw new MalformedException(pointer, "there may be at most " + most);
        }
    }

    private static void checkZones(List<Zone> zones) {
        Set<String> names = new HashSet<>();
        Map<String, Zone> networks = new HashMap<>();
        boolean internet = false;
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            String pointer = "/zones/" + i;
            checkName(zone.name(), names, pointer, "zone");
            checkKind(zone, pointer);
            if (zone.network() != null) {
                checkLevel(zone, networks, pointer);
            }
            if (zone.is(ZoneKind.INTERNET) && internet) {
                throw new MalformedException(pointer + "/kind", "there is one Internet, and it is named above already");
            }
            internet |= zone.is(ZoneKind.INTERNET);
        }
        if (!internet) {
            throw new MalformedException(
                    "/zones", "no zone is the Internet; without it nothing can be shown to be apart from it");
        }
    }

    private static void checkName(String name, Set<String> names, String pointer, String what) {
        if (!NAME.matcher(name).matches() || name.codePoints().anyMatch(Network::isInvisible)) {
            throw new MalformedException(
                    pointer + "/name", "a name has 1 to 100 visible characters and no space at its ends");
        }
        if (!names.add(name)) {
            throw new MalformedException(pointer + "/name", "another " + what + " is called " + name + " already");
        }
    }

    /** Control and format characters could make a name look like another. */
    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private static void checkKind(Zone zone, String pointer) {
        boolean classified = zone.is(ZoneKind.CLASSIFIED);
        if (classified != (zone.level() != null)) {
            throw new MalformedException(
                    pointer + "/level",
                    classified ? "a classified network has a level" : "only a classified network has a level");
        }
        if (classified != (zone.network() != null)) {
            throw new MalformedException(
                    pointer + "/network",
                    classified
                            ? "must name the classified network whose domain this is"
                            : "only a domain of a classified network names its network");
        }
        if (!zone.is(ZoneKind.UNCLASSIFIED) && !zone.claims().isEmpty()) {
            throw new MalformedException(pointer + "/claims", "only an unclassified network has claims");
        }
    }

    private static void checkLevel(Zone zone, Map<String, Zone> networks, String pointer) {
        Zone first = networks.putIfAbsent(String.valueOf(zone.network()), zone);
        if (first != null && first.level() != zone.level()) {
            throw new MalformedException(
                    pointer + "/level",
                    "the domains of one network have one level, and " + first.name() + " has another");
        }
    }

    private static void checkLinks(List<Zone> zones, List<Link> links) {
        Set<Zone> known = new HashSet<>(zones);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            checkName(link.name(), names, "/links/" + i, "link");
            if (!known.contains(link.a()) || !known.contains(link.b())) {
                throw new MalformedException("/links/" + i + "/between", "must name two zones of this description");
            }
            if (link.a().equals(link.b())) {
                throw new MalformedException("/links/" + i + "/between", "a link joins two different zones");
            }
        }
    }

    private static void checkClaims(List<Zone> zones, Paths paths) {
        for (int i = 0; i < zones.size(); i++) {
            List<Claim> claims = zones.get(i).claims().stream()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            for (Claim claim : claims) {
                checkClaim(zones.get(i), claim, paths, "/zones/" + i + "/claims");
            }
        }
    }

    private static void checkClaim(Zone zone, Claim claim, Paths paths, String pointer) {
        Optional<List<Zone>> path = paths.from(zone, claim.target(), null);
        if (path.isPresent() == claim.joined()) {
            return;
        }
        String contradiction =
                path.map(found -> "the links join them: " + inWords(found)).orElse("no path leads there");
        throw new MalformedException(pointer, zone.name() + " " + claim.words() + ", but " + contradiction);
    }

    static String inWords(List<Zone> path) {
        return path.stream().map(Zone::name).collect(Collectors.joining(" — "));
    }
}

package org.hengbiao.network;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Reads the description of a network strictly; every fault is reported with its line. */
final class NetworkReader {

    static final String TYPE = "hengbiao.org/network@v1";

    private final YamlDocument document;
    private final Map<String, Zone> zones = new HashMap<>();

    NetworkReader(byte[] file) {
        document = YamlDocument.parse(file);
    }

    Network read() {
        try {
            JsonReader root = JsonReader.of(document.content())
                    .only("type", "zones", "links")
                    .type(TYPE);
            List<Zone> read = root.objects("zones").stream().map(this::zone).toList();
            // A name given twice is refused by the network itself, with its place.
            read.forEach(zone -> zones.putIfAbsent(zone.name(), zone));
            return new Network(
                    read, root.objects("links").stream().map(this::link).toList());
        } catch (MalformedException e) {
            throw located(document, e);
        }
    }

    private Zone zone(JsonReader in) {
        in.only("name", "kind", "network", "level", "claims");
        return new Zone(
                in.text("name"),
                Named.parse(ZoneKind.values(), in.text("kind"), in.pointer() + "/kind"),
                in.textOrNull("network"),
                level(in),
                claims(in));
    }

    private static @Nullable Level level(JsonReader in) {
        return in.has("level") ? Named.parse(Level.values(), in.text("level"), in.pointer() + "/level") : null;
    }

    private static Set<Claim> claims(JsonReader in) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        for (String text : in.texts("claims")) {
            claims.add(Named.parse(Claim.values(), text, in.pointer() + "/claims"));
        }
        return claims;
    }

    private Link link(JsonReader in) {
        in.only("name", "by", "between");
        List<String> ends = in.texts("between");
        if (ends.size() != 2) {
            throw new MalformedException(in.pointer() + "/between", "must name two zones");
        }
        return new Link(
                in.text("name"),
                Named.parse(LinkKind.values(), in.text("by"), in.pointer() + "/by"),
                end(in, ends, 0),
                end(in, ends, 1));
    }

    private Zone end(JsonReader in, List<String> ends, int index) {
        Zone zone = zones.get(ends.get(index));
        if (zone == null) {
            throw new MalformedException(in.pointer() + "/between/" + index, "no zone is called " + ends.get(index));
        }
        return zone;
    }

    static MalformedException located(YamlDocument document, MalformedException e) {
        return new MalformedException(
                document.placeOf(e.where()).toString(), e.where().isEmpty() ? e.rule() : e.where() + " " + e.rule());
    }
}

package org.hengbiao.evidence.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengbiao.evidence.dossier.StatementSet.Stated;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Sha256;

/** Compares the opening record with the statements about each bid. */
record RecordLines(StatementSet statements) {

    private static final String TYPE = "hengbiao.org/opening-record@v1";
    private static final List<String> SAME = List.of("lot", "vendor", "branch", "reason", "price");

    /** How many lines there are; each agrees with its statement. */
    int check(byte[] record) {
        Map<Sha256, JsonObject> said = new HashMap<>();
        for (Stated stated : statements.of("BidOpened")) {
            said.put(stated.fields().sha256("bid"), stated.statement().body().fields());
        }
        JsonReader in = JsonParser.readCanonical(record).type(TYPE);
        List<JsonReader> lines = in.objects("bids");
        for (JsonReader line : lines) {
            JsonObject stated = said.remove(line.sha256("bid"));
            BrokenLink.unless(
                    stated != null && agree(stated, line.object()),
                    "file opening-record.json: its line " + line.pointer() + " is not what BidOpened says");
        }
        BrokenLink.unless(said.isEmpty(), "file opening-record.json: a bid that was tried is not on it");
        return lines.size();
    }

    private static boolean agree(JsonObject stated, JsonObject line) {
        return SAME.stream().allMatch(field -> java.util.Objects.equals(stated.get(field), line.get(field)));
    }
}

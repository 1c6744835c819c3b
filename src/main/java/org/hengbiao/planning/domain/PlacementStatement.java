package org.hengbiao.planning.domain;

import java.util.UUID;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/**
 * The statement that a plan's placement complies: {@code hengbiao.org/placement@v1}.
 *
 * @param plan which plan
 * @param complies whether it does
 * @param by who checked, by name
 */
public record PlacementStatement(UUID plan, boolean complies, String by) {

    /**
     * Reads the signed bytes.
     *
     * @throws MalformedException unless they are the canonical form of such a statement
     */
    public static PlacementStatement read(byte[] bytes) {
        JsonReader reader = JsonParser.readCanonical(bytes)
                .only("type", "plan", "complies", "by")
                .type("hengbiao.org/placement@v1");
        String by = reader.text("by");
        if (by.isBlank()) {
            throw new MalformedException("/by", "must name who checked");
        }
        return new PlacementStatement(reader.uuid("plan"), reader.bool("complies"), by);
    }
}

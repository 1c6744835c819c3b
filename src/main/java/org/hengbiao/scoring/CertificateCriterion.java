package org.hengbiao.scoring;

import java.math.BigDecimal;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;

/**
 * A valid certificate of a kind at the bid deadline: all points or none. It may not repeat a gate (O87 art 55).
 *
 * @param heading its points are what the certificate gives
 * @param certificate the certificate's kind
 */
public record CertificateCriterion(Heading heading, String certificate) implements Criterion {

    static final String KIND = "certificate";

    static CertificateCriterion read(JsonReader in) {
        return new CertificateCriterion(Heading.read(in), Reading.id(in, "certificate"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Leaf score(BidFacts bid, Field field) {
        boolean held = bid.certificates().contains(certificate);
        Working.Builder working = Working.by(held ? "certificate.held" : "certificate.absent")
                .with("certificate", certificate)
                .with("points", heading.points());
        return leaf(working, field.rounding().round(held ? heading.points() : BigDecimal.ZERO));
    }

    @Override
    public JsonObject toJson() {
        return heading.toJson(KIND).with("certificate", certificate).build();
    }
}

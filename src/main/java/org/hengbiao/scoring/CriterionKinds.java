package org.hengbiao.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;

/** The closed kinds of criteria: how each is read and which fields it may have. */
final class CriterionKinds {

    private static final Map<String, Kind> KINDS = Map.of(
            PriceCriterion.KIND, new Kind(PriceCriterion::read, List.of("formula")),
            LinearCriterion.KIND,
                    new Kind(LinearCriterion::read, List.of("parameter", "unit", "direction", "floor", "ceiling")),
            BandsCriterion.KIND, new Kind(BandsCriterion::read, List.of("parameter", "unit", "bands")),
            ChecklistCriterion.KIND, new Kind(ChecklistCriterion::read, List.of("items")),
            CertificateCriterion.KIND, new Kind(CertificateCriterion::read, List.of("certificate")),
            ExpertCriterion.KIND, new Kind(ExpertCriterion::read, List.of("bands")),
            DeductionCriterion.KIND, new Kind(DeductionCriterion::read, List.of("per", "defect")));

    private record Kind(Function<JsonReader, Criterion> reading, List<String> fields) {

        String[] allFields() {
            return Stream.concat(Stream.of(Heading.FIELDS), fields.stream()).toArray(String[]::new);
        }
    }

    private CriterionKinds() {}

    static boolean isKnown(String kind) {
        return KINDS.containsKey(kind);
    }

    /** The fields of a criterion of a known kind. */
    static String[] fieldsOf(String kind) {
        return kindOf(kind, "").allFields();
    }

    static Criterion read(JsonReader in) {
        Kind kind = kindOf(in.text("kind"), Reading.at(in, "kind"));
        in.only(kind.allFields());
        return kind.reading().apply(in);
    }

    private static Kind kindOf(String name, String pointer) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new MalformedException(
                    pointer, "must be one of price, linear, bands, checklist, certificate, expert, deduction");
        }
        return kind;
    }
}

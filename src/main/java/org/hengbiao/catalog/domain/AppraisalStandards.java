package org.hengbiao.catalog.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;

/** What is measured for each category when a product is appraised, and in which band a value falls; read from data. */
public final class AppraisalStandards {

    private final Map<String, List<Aspect>> byCategory;

    private AppraisalStandards(Map<String, List<Aspect>> byCategory) {
        this.byCategory = byCategory;
    }

    /**
     * One aspect of a category's standard.
     *
     * @param id reliability, technical, security or awareness
     * @param measure what is measured
     * @param unit of the measure
     * @param bands from the best to the worst; the last begins at 0
     */
    public record Aspect(String id, LocalizedText measure, String unit, List<Band> bands) {
        public Aspect {
            bands = List.copyOf(bands);
        }

        /** The grade of a value, which is not negative. */
        public String grade(BigDecimal value) {
            return bands.stream()
                    .filter(band -> value.compareTo(band.from()) >= 0)
                    .findFirst()
                    .orElseThrow()
                    .grade();
        }
    }

    /**
     * A band.
     *
     * @param from least value, included
     * @param grade its name
     */
    public record Band(BigDecimal from, String grade) {}

    /**
     * Reads a file such as {@code scoring-rules/house/appraisal.yaml}.
     *
     * @throws MalformedException with the place, when the file is wrong
     */
    public static AppraisalStandards load(byte[] file) {
        JsonReader root = JsonReader.of(YamlDocument.parse(file).content())
                .only("type", "source", "standards")
                .type("hengbiao.org/appraisal-standards@v1");
        root.text("source");
        Map<String, List<Aspect>> byCategory = new LinkedHashMap<>();
        for (JsonReader standard : root.objects("standards")) {
            standard.only("category", "aspects");
            List<Aspect> aspects = new ArrayList<>();
            standard.objects("aspects").forEach(each -> aspects.add(aspect(each)));
            if (byCategory.put(standard.text("category"), List.copyOf(aspects)) != null) {
                throw new MalformedException(standard.pointer() + "/category", "this category stands twice");
            }
        }
        return new AppraisalStandards(byCategory);
    }

    /** The aspects of a category; nothing when the house has no standard for it. */
    public Optional<List<Aspect>> of(String category) {
        return Optional.ofNullable(byCategory.get(category));
    }

    private static Aspect aspect(JsonReader reader) {
        reader.only("id", "measure", "unit", "bands");
        List<Band> bands = new ArrayList<>();
        for (JsonReader band : reader.objects("bands")) {
            band.only("from", "grade");
            BigDecimal from = band.decimal("from");
            if (!bands.isEmpty() && from.compareTo(bands.get(bands.size() - 1).from()) >= 0) {
                throw new MalformedException(band.pointer() + "/from", "bands go from the best to the worst");
            }
            bands.add(new Band(from, band.text("grade")));
        }
        if (bands.isEmpty() || bands.get(bands.size() - 1).from().signum() != 0) {
            throw new MalformedException(reader.pointer() + "/bands", "the last band begins at 0");
        }
        return new Aspect(
                reader.text("id"), CategoryReader.localized(reader.object("measure")), reader.text("unit"), bands);
    }
}

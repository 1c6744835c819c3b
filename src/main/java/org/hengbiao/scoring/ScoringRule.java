package org.hengbiao.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonArray;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.LocalizedText;
import org.hengbiao.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * How the bids of one lot are judged: published with the tender, pinned by its digest, never changed afterwards. It is
 * whole in itself (ids are unique, references resolve); whether it is lawful is for {@link RuleLint} to say.
 *
 * @param id name in kebab-case
 * @param title what people read
 * @param jurisdiction whose law it is made for, such as {@code cn}
 * @param method scores or lowest price
 * @param subject goods or services
 * @param procedures what it may be used in, at least one
 * @param rounding where scores stop
 * @param aggregation how members' grades become one score
 * @param outlierPercent how far from the others' mean a grade must be explained, in percent of that mean (畸高畸低)
 * @param priceBase whether a collapsed bid of the same brand may set the lowest price
 * @param ties what separates equal bids, in order; ends with a draw
 * @param adjustments what policy takes off prices
 * @param lowPrice raised rates for abnormally low prices, or null to use the law's
 * @param gates what every bid must meet
 * @param groups what scores; empty when {@code method} is lowest price
 */
public record ScoringRule(
        String id,
        LocalizedText title,
        String jurisdiction,
        Method method,
        Subject subject,
        List<Procedure> procedures,
        Rounding rounding,
        Aggregation aggregation,
        BigDecimal outlierPercent,
        PriceBase priceBase,
        List<TieBreak> ties,
        Adjustments adjustments,
        @Nullable LowPriceRates lowPrice,
        List<Gate> gates,
        List<Group> groups) {

    /** The {@code type} of a rule document. */
    public static final String TYPE = "hengbiao.org/scoring-rule@v1";

    public ScoringRule {
        procedures = List.copyOf(procedures);
        ties = List.copyOf(ties);
        gates = List.copyOf(gates);
        groups = List.copyOf(groups);
    }

    /**
     * Reads a rule file.
     *
     * @throws MalformedException by JSON pointer, or by line when the file is no YAML
     */
    public static ScoringRule parse(byte[] yaml) {
        return of(YamlDocument.parse(yaml).content());
    }

    /**
     * Reads a rule's content.
     *
     * @throws MalformedException by JSON pointer
     */
    public static ScoringRule of(Json content) {
        return RuleReader.read(content);
    }

    /**
     * Reads the canonical form, as dossiers carry it.
     *
     * @throws MalformedException also when the octets are not exactly {@link #canonical()} of the rule that they hold
     */
    public static ScoringRule fromCanonical(byte[] octets) {
        ScoringRule rule = of(JsonParser.parseCanonical(octets));
        if (!Arrays.equals(rule.canonical(), octets)) {
            throw new MalformedException("", "the octets are not the canonical form of the rule that they hold");
        }
        return rule;
    }

    /** The canonical form (RFC 8785): every default written out, every decimal a text without trailing zeros. */
    public byte[] canonical() {
        return toJson().canonical();
    }

    /** SHA-256 over {@link #canonical()}: what pins the rule in a tender. */
    public Sha256 digest() {
        return Sha256.of(canonical());
    }

    /** The content of the canonical form. */
    public JsonObject toJson() {
        JsonObject.Builder out = JsonObject.with("type", TYPE)
                .with("id", id)
                .with("title", Reading.toJson(title))
                .with("jurisdiction", jurisdiction)
                .with("method", method.code())
                .with("subject", subject.code())
                .with("procedures", Reading.codes(procedures))
                .with("rounding", rounding.toJson())
                .with("aggregation", aggregation.code())
                .with("outlierPercent", Decimals.plain(outlierPercent))
                .with("priceBase", priceBase.code())
                .with(
                        "ties",
                        JsonArray.ofTexts(ties.stream().map(TieBreak::text).toList()))
                .with("adjustments", adjustments.toJson())
                .with("gates", JsonArray.ofObjects(gates.stream().map(Gate::toJson)))
                .with("groups", JsonArray.ofObjects(groups.stream().map(Group::toJson)));
        return lowPrice == null
                ? out.build()
                : out.with("lowPrice", lowPrice.toJson()).build();
    }

    /** All criteria in the order of the file. */
    public Stream<Criterion> criteria() {
        return groups.stream().flatMap(group -> group.criteria().stream());
    }

    public Optional<Criterion> criterion(String criterionId) {
        return criteria()
                .filter(criterion -> criterion.id().equals(criterionId))
                .findFirst();
    }

    /** The gates that {@code stage} decides. */
    public List<Gate> gatesOf(Stage stage) {
        return gates.stream().filter(gate -> gate.stage() == stage).toList();
    }

    /** The criteria that members grade. */
    public List<Criterion> gradedCriteria() {
        return criteria().filter(Criterion::graded).toList();
    }
}

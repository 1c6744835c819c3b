package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengbiao.catalog.AdmissionCase;
import org.hengbiao.catalog.AdmissionCases;
import org.hengbiao.catalog.CatalogExtracts;
import org.hengbiao.catalog.Membership;
import org.hengbiao.catalog.OfferedProduct;
import org.hengbiao.exchange.domain.AdmissionRulingAnswer;
import org.hengbiao.exchange.domain.ExtractAnswer;
import org.hengbiao.exchange.domain.ItemsQuestion;
import org.hengbiao.exchange.domain.MembershipAnswer;
import org.hengbiao.exchange.domain.RecommendationList;
import org.hengbiao.exchange.domain.WinnerQuestion;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Octets;

/** What the catalog says to each kind of question. */
@ApplicationScoped
class CatalogAnswers {

    private final CatalogExtracts extracts;
    private final Membership membership;
    private final AdmissionCases cases;

    CatalogAnswers(CatalogExtracts extracts, Membership membership, AdmissionCases cases) {
        this.extracts = extracts;
        this.membership = membership;
        this.cases = cases;
    }

    /** The answer's document; nothing while an admission case is undecided. */
    Optional<Octets> to(Person clerk, ExchangeFileRow question, Instant now) {
        return switch (question.kind()) {
            case EXTRACT_REQUEST -> Optional.of(Octets.of(extract(question, now).canonical()));
            case RECOMMENDATION_REQUEST ->
                Optional.of(Octets.of(recommendations(clerk, question, now).canonical()));
            case MEMBERSHIP_REQUEST ->
                Optional.of(Octets.of(membership(question, now).canonical()));
            case ADMISSION_CASE -> ruling(question).map(ruling -> Octets.of(ruling.canonical()));
            default -> throw new IllegalArgumentException("no question: " + question.kind());
        };
    }

    private ExtractAnswer extract(ExchangeFileRow row, Instant now) {
        ItemsQuestion question = ItemsQuestion.read(row.kind(), row.document);
        Map<String, Boolean> enough = new LinkedHashMap<>();
        for (ItemsQuestion.Item item : question.items()) {
            enough.put(item.item(), extracts.extract(asked(question, item, now)).enough());
        }
        return new ExtractAnswer(row.sha256(), now, enough);
    }

    private RecommendationList recommendations(Person clerk, ExchangeFileRow row, Instant now) {
        ItemsQuestion question = ItemsQuestion.read(row.kind(), row.document);
        Map<String, List<OfferedProduct>> products = new LinkedHashMap<>();
        for (ItemsQuestion.Item item : question.items()) {
            products.put(item.item(), extracts.eligible(clerk, asked(question, item, now)));
        }
        return new RecommendationList(row.sha256(), now, products);
    }

    private static CatalogExtracts.ExtractQuestion asked(ItemsQuestion question, ItemsQuestion.Item item, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
        LocalDate need = question.neededBy().isBefore(today) ? today : question.neededBy();
        return new CatalogExtracts.ExtractQuestion(item.category(), item.minimum(), now, need);
    }

    private MembershipAnswer membership(ExchangeFileRow row, Instant now) {
        WinnerQuestion question = WinnerQuestion.read(row.kind(), row.document);
        return new MembershipAnswer(
                row.sha256(),
                membership
                        .of(question.winner().product(), question.at(), question.knownAt())
                        .eligible(),
                now);
    }

    private Optional<AdmissionRulingAnswer> ruling(ExchangeFileRow row) {
        WinnerQuestion question = WinnerQuestion.read(row.kind(), row.document);
        AdmissionCase found = cases.of(question.winner()).orElseThrow();
        AdmissionCase.Ruling ruling = found.ruling();
        return ruling == null
                ? Optional.empty()
                : Optional.of(new AdmissionRulingAnswer(
                        row.sha256(), ruling.decision(), ruling.reason(), ruling.decidedAt()));
    }
}

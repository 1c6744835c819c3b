package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.evidence.Actor;
import org.hengbiao.exchange.domain.ExchangeKind;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.VerifyingForeignActs;
import org.hengbiao.identity.VerifyingForeignActs.ForeignAct;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.ledger.Act;
import org.hengbiao.ledger.RecordingActs;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes in a file that came on a disc: verified, for this part, and once. */
@ApplicationScoped
public class TakingIn {

    private final ExchangeFileRows rows;
    private final ExchangeFiles files;
    private final VerifyingForeignActs verifying;
    private final RecordingCarriage carriages;
    private final ActingOnFile acting;
    private final RecordingActs acts;
    private final ExchangeSettings settings;
    private final PlatformConfiguration configuration;
    private final ClockOfRecord clock;

    TakingIn(
            ExchangeFileRows rows,
            ExchangeFiles files,
            VerifyingForeignActs verifying,
            RecordingCarriage carriages,
            ActingOnFile acting,
            RecordingActs acts,
            ExchangeSettings settings,
            PlatformConfiguration configuration,
            ClockOfRecord clock) {
        this.rows = rows;
        this.files = files;
        this.verifying = verifying;
        this.carriages = carriages;
        this.acting = acting;
        this.acts = acts;
        this.settings = settings;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @param cms the file from the disc
     * @return rejected for its signature, with {@code signer-not-accepted}, {@code not-for-this-part}, {@code taken-before},
     *     {@code question-unknown}
     */
    @Transactional
    public Outcome<ExchangeFile> take(Person person, byte[] cms, RecordingCarriage.Journey journey) {
        return verifying.verify(cms).fold(act -> take(person, act, journey), Outcome::rejected);
    }

    private Outcome<ExchangeFile> take(Person person, ForeignAct act, RecordingCarriage.Journey journey) {
        if (!settings.accepts().orElse(Set.of()).contains(act.organisation().text())) {
            return Outcome.rejected(Refusal.never(
                    "signer-not-accepted",
                    "The file is signed by organisation " + act.organisation()
                            + ", from which this installation takes nothing in (hengbiao.exchange.accepts).",
                    null));
        }
        ExchangeKind kind = kind(act);
        if (!fits(kind)) {
            return Outcome.rejected(Refusal.never(
                    "not-for-this-part", "A file of kind " + kind.text() + " goes to the other installation.", null));
        }
        if (rows.byDigest(act.content().sha256()).isPresent()) {
            return Outcome.rejected(Refusal.never("taken-before", "This file was taken in before.", null));
        }
        return kind.answer().isPresent() ? question(person, act, kind, journey) : answer(person, act, kind, journey);
    }

    /** Questions come to the bureau, answers to tendering. */
    private boolean fits(ExchangeKind kind) {
        return configuration.part() == (kind.answer().isPresent() ? Part.CATALOG : Part.TENDERING);
    }

    private static ExchangeKind kind(ForeignAct act) {
        String type = JsonParser.readCanonical(act.content().toArray()).text("type");
        return ExchangeKind.ofType(type)
                .orElseThrow(() -> new MalformedException("/type", "is no type of a file of the exchange"));
    }

    private Outcome<ExchangeFile> question(
            Person person, ForeignAct act, ExchangeKind kind, RecordingCarriage.Journey journey) {
        UUID about = acting.about(kind, act.content().toArray());
        ExchangeFileRow row =
                keep(person, act, new Place(kind, about, act.organisation().text(), null));
        carriages.keep(person, row, journey);
        acting.onQuestion(row);
        return Outcome.accepted(files.toFile(row));
    }

    private Outcome<ExchangeFile> answer(
            Person person, ForeignAct act, ExchangeKind kind, RecordingCarriage.Journey journey) {
        Sha256 request = acting.request(kind, act.content().toArray());
        Optional<ExchangeFileRow> asked = rows.byDigest(request)
                .filter(row ->
                        row.isOut() && row.kind().answer().filter(kind::equals).isPresent());
        if (asked.isEmpty()) {
            return Outcome.rejected(
                    Refusal.never("question-unknown", "This installation never asked what the file answers.", null));
        }
        if (rows.answerTo(request).isPresent()) {
            return Outcome.rejected(
                    Refusal.never("taken-before", "The question that it answers was answered before.", null));
        }
        ExchangeFileRow row = keep(person, act, new Place(kind, asked.get().about, asked.get().owner, request));
        carriages.keep(person, row, journey);
        acting.onAnswer(person, asked.get(), row);
        return Outcome.accepted(files.toFile(row));
    }

    private record Place(
            ExchangeKind kind,
            UUID about,
            String owner,
            @Nullable Sha256 answers) {}

    private ExchangeFileRow keep(Person person, ForeignAct act, Place place) {
        Instant now = clock.now();
        ExchangeFileRow row = new ExchangeFileRow();
        row.id = Identifiers.next(now);
        row.digest = act.content().sha256().octets();
        row.kind = place.kind().text();
        row.direction = ExchangeFileRow.IN;
        row.about = place.about();
        row.owner = place.owner();
        row.answers = place.answers() == null ? null : place.answers().octets();
        row.document = act.content().toArray();
        row.cms = act.cms().toArray();
        row.signer = act.organisation().text();
        row.createdAt = now;
        rows.persistAndFlush(row);
        acts.record(Act.of("ExchangeFileTakenIn", Actor.person(person.id()))
                .with(JsonObject.with("kind", row.kind)
                        .with("file", row.sha256().hex())
                        .with("signer", row.signer)
                        .build())
                .at(now));
        return row;
    }
}

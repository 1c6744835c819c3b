package org.hengbiao.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hengbiao.exchange.persistence.ExchangeCarriageRow;
import org.hengbiao.exchange.persistence.ExchangeCarriageRows;
import org.hengbiao.exchange.persistence.ExchangeFileRow;
import org.hengbiao.exchange.persistence.ExchangeFileRows;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;
import org.hengbiao.platform.Refusal;

/** Records by which approval, on which disc and by whose hands a file travels. The log learns none of it. */
@ApplicationScoped
public class RecordingCarriage {

    private final ExchangeFileRows files;
    private final ExchangeCarriageRows rows;
    private final ExchangeFiles views;
    private final ClockOfRecord clock;

    RecordingCarriage(ExchangeFileRows files, ExchangeCarriageRows rows, ExchangeFiles views, ClockOfRecord clock) {
        this.files = files;
        this.rows = rows;
        this.views = views;
        this.clock = clock;
    }

    /**
     * How a disc travels.
     *
     * @param approval number of the paper that approved it
     * @param disc number of the disc
     * @param carrier who carries it, by name
     */
    public record Journey(String approval, String disc, String carrier) {}

    /** Records a journey of a file that goes out; {@code not-signed}, {@code not-ours}. */
    @Transactional
    public Optional<Outcome<ExchangeFile>> record(Person person, UUID id, Journey journey) {
        return files.locked(id)
                .filter(row -> ExchangeFiles.mayRead(person, row))
                .map(row -> record(person, row, journey));
    }

    private Outcome<ExchangeFile> record(Person person, ExchangeFileRow row, Journey journey) {
        if (!row.isOut()) {
            return Outcome.rejected(Refusal.never("not-ours", "This file came in; it does not go out again.", null));
        }
        if (row.cms == null) {
            return Outcome.rejected(Refusal.notNow("not-signed", "The file is not signed yet.", null));
        }
        keep(person, row, journey);
        return Outcome.accepted(views.toFile(row));
    }

    void keep(Person person, ExchangeFileRow file, Journey journey) {
        Instant now = clock.now();
        ExchangeCarriageRow row = new ExchangeCarriageRow();
        row.id = Identifiers.next(now);
        row.file = file.id;
        row.approval = journey.approval();
        row.disc = journey.disc();
        row.carrier = journey.carrier();
        row.personId = person.id();
        row.at = now;
        rows.persistAndFlush(row);
    }
}

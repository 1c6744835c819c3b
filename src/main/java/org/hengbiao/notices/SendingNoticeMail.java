package org.hengbiao.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.ledger.OutboxWorker;
import org.hengbiao.notices.persistence.NoticeAddressRow;
import org.hengbiao.notices.persistence.NoticeAddressRows;
import org.hengbiao.notices.persistence.NoticeMailRow;
import org.hengbiao.notices.persistence.NoticeMailRows;
import org.hengbiao.notices.persistence.NoticeRow;
import org.hengbiao.notices.persistence.NoticeRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Identifiers;

/**
 * Sends one mail for all that a person has not been mailed about. A mail crosses networks that nobody here controls: it says a
 * number, never a name. A crash between sending and commit can send it twice.
 */
@ApplicationScoped
class SendingNoticeMail implements OutboxWorker {

    static final String KIND = "notice-mail";

    private static final String PERSON = "person";

    private final NoticeRows notices;
    private final NoticeMailRows mails;
    private final NoticeAddressRows addresses;
    private final NoticeSettings settings;
    private final Mailer mailer;
    private final ClockOfRecord clock;

    SendingNoticeMail(
            NoticeRows notices,
            NoticeMailRows mails,
            NoticeAddressRows addresses,
            NoticeSettings settings,
            Mailer mailer,
            ClockOfRecord clock) {
        this.notices = notices;
        this.mails = mails;
        this.addresses = addresses;
        this.settings = settings;
        this.mailer = mailer;
        this.clock = clock;
    }

    static JsonObject payload(UUID person) {
        return JsonObject.with(PERSON, person.toString()).build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(JsonObject payload) {
        UUID person = UUID.fromString(JsonReader.of(payload).text(PERSON));
        NoticeAddressRow address = addresses.findById(person);
        List<NoticeRow> unmailed = notices.unmailed(person);
        if (address == null || settings.from().isEmpty() || unmailed.isEmpty()) {
            return;
        }
        int count = notices.countWaiting(person);
        // Before anything is marked: a failure must leave the notices unmailed.
        mailer.send(Mail.withText(address.address, NoticeMailText.subject(count), NoticeMailText.body(count, settings))
                .setFrom(settings.from().get()));
        NoticeMailRow mail = keep(person, count, clock.now());
        unmailed.forEach(row -> row.mail = mail.id);
    }

    private NoticeMailRow keep(UUID person, int count, Instant now) {
        NoticeMailRow mail = new NoticeMailRow();
        mail.id = Identifiers.next(now);
        mail.personId = person;
        mail.count = count;
        mail.sentAt = now;
        mails.persistAndFlush(mail);
        return mail;
    }
}

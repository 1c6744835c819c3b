package org.hengbiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengbiao.identity.Person;
import org.hengbiao.kernel.Outcome;
import org.hengbiao.notices.persistence.NoticeAddressRow;
import org.hengbiao.notices.persistence.NoticeAddressRows;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.Refusal;

/** A person says where mails go, or erases that. The address is in no statement and no dossier (PIPL art 47). */
@ApplicationScoped
public class KeepingMailAddress {

    /** Longest address: RFC 5321 section 4.5.3.1.3 leaves 254 characters between the angle brackets. */
    public static final int MOST_CHARACTERS = 254;

    // What every mail server takes; quoted local parts and address literals are not among it.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    private final NoticeAddressRows rows;
    private final ClockOfRecord clock;

    KeepingMailAddress(NoticeAddressRows rows, ClockOfRecord clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The address of {@code person}, if there is one. */
    @Transactional
    public Optional<String> of(Person person) {
        return rows.findByIdOptional(person.id()).map(row -> row.address);
    }

    /** Keeps an address in place of the one before; {@code mail-address-malformed}. */
    @Transactional
    public Outcome<String> keep(Person person, String address) {
        if (address.length() > MOST_CHARACTERS || !ADDRESS.matcher(address).matches()) {
            return Outcome.rejected(Refusal.never(
                    "mail-address-malformed",
                    "A mail address is written like name@example.org, with at most 254 characters.",
                    "RFC 5321 4.1.2"));
        }
        Instant now = clock.now();
        NoticeAddressRow row = rows.findByIdOptional(person.id()).orElseGet(() -> {
            NoticeAddressRow fresh = new NoticeAddressRow();
            fresh.personId = person.id();
            return fresh;
        });
        row.address = address;
        row.enteredAt = now;
        rows.persist(row);
        return Outcome.accepted(address);
    }

    /** Erases the address; nothing happens when there is none. */
    @Transactional
    public void erase(Person person) {
        rows.deleteById(person.id());
    }
}

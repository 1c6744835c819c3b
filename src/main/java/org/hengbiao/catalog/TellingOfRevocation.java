package org.hengbiao.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hengbiao.identity.Directory;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.notices.Matter;
import org.hengbiao.notices.TellingPeople;

/** Tells the bureau, the vendor and those whose procurements rest on it that a certificate was revoked. */
@ApplicationScoped
class TellingOfRevocation {

    /** Kind of the notices to the bureau and the vendor; the key is the certificate. */
    static final String REVOKED = "certificate-revoked";

    private static final String TOUCHED = "procurement-touched";

    private final TouchedMatters touched;
    private final TellingPeople telling;
    private final Directory directory;

    TellingOfRevocation(TouchedMatters touched, TellingPeople telling, Directory directory) {
        this.touched = touched;
        this.telling = telling;
        this.directory = directory;
    }

    void tell(Lapse lapse) {
        Set<UUID> keepers = ids(directory.active(Role.BUREAU, null));
        keepers.addAll(ids(directory.active(Role.VENDOR, lapse.maker())));
        telling.tell(keepers, new Matter(REVOKED, lapse.certificate(), "/catalog/lapses"));
        for (RestingMatter matter : touched.by(lapse)) {
            telling.tell(
                    buyers(matter),
                    new Matter(TOUCHED, matter.id() + " " + matter.item() + " " + lapse.certificate(), place(matter)));
        }
    }

    private Set<UUID> buyers(RestingMatter matter) {
        Set<UUID> people = new HashSet<>();
        for (CreditCode organisation : matter.organisations()) {
            people.addAll(ids(directory.active(Role.PURCHASER, organisation)));
            people.addAll(ids(directory.active(Role.AGENCY, organisation)));
        }
        return people;
    }

    private static String place(RestingMatter matter) {
        return matter.kind() == RestingMatter.Kind.PLAN ? "/work" : "/tenders/" + matter.id();
    }

    private static Set<UUID> ids(List<Person> people) {
        Set<UUID> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }
}

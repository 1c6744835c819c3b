package org.hengbiao.bidding;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hengbiao.formats.Json;
import org.hengbiao.formats.JsonObject;
import org.hengbiao.kernel.Octets;
import org.hengbiao.kernel.Sha256;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.Cms;
import org.hengbiao.sealing.KeyRefused;
import org.hengbiao.sealing.Manifest;
import org.hengbiao.sealing.PartContext;
import org.hengbiao.sealing.PartSealer;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.Withdrawal;
import org.hengbiao.tendering.OpeningKeys.AssignedKey;
import org.hengbiao.testing.People.TestPerson;
import org.jspecify.annotations.Nullable;

/** A sealed bid of two small parts, and every way to make its manifest or its parts wrong. */
record TestBid(TestPerson vendor, Manifest manifest, List<Octets> parts, Octets act) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static TestBid of(TestPerson vendor, UUID tender, AssignedKey key) {
        return of(vendor, tender, key, 1, null);
    }

    static TestBid of(TestPerson vendor, UUID tender, AssignedKey key, int version, @Nullable Sha256 replaces) {
        Manifest.Place place = new Manifest.Place(tender, "1", UUID.randomUUID(), vendor.organisation(), version);
        List<Octets> parts = new ArrayList<>();
        for (int part = 1; part <= 2; part++) {
            parts.add(seal(new PartContext(place, part, 2, key.fingerprint()), key));
        }
        Manifest manifest = new Manifest(
                place,
                replaces,
                key.fingerprint(),
                Sha256.ofText("bid.json"),
                parts.stream()
                        .map(part -> new Manifest.Part(part.length(), part.sha256()))
                        .toList(),
                key.custody());
        return new TestBid(vendor, manifest, parts, sign(vendor, manifest.toJson()));
    }

    /** The next version, which replaces this one. */
    TestBid next(AssignedKey key) {
        Manifest.Place place = manifest.place();
        return of(vendor, place.tender(), key, place.version() + 1, act.sha256());
    }

    /** {@code document} as {@code signer}'s act. */
    static Octets sign(TestPerson signer, JsonObject document) {
        try {
            return Octets.of(Cms.signAttached(signer.key(), document.canonical()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same bid with other parts in the manifest. */
    TestBid withParts(List<Octets> others) {
        Manifest changed = new Manifest(
                manifest.place(),
                manifest.replaces(),
                manifest.openingCertificate(),
                manifest.bid(),
                others.stream()
                        .map(part -> new Manifest.Part(part.length(), part.sha256()))
                        .toList(),
                manifest.custody());
        return new TestBid(vendor, changed, others, sign(vendor, changed.toJson()));
    }

    /** The withdrawal act of this bid. */
    Octets withdrawal() {
        Manifest.Place place = manifest.place();
        return sign(
                vendor,
                new Withdrawal(place.tender(), place.lot(), place.vendor(), place.version(), act.sha256()).toJson());
    }

    /** The manifest with one field changed. */
    Octets actWith(String name, Json value) {
        Map<String, Json> fields = new TreeMap<>(manifest.toJson().fields());
        fields.put(name, value);
        return sign(vendor, new JsonObject(fields));
    }

    private static Octets seal(PartContext context, AssignedKey key) {
        byte[] plain = new byte[2048];
        RANDOM.nextBytes(plain);
        try {
            X509Certificate opening = Certificates.parse(key.certificate().toArray());
            return Octets.of(new PartSealer(RANDOM).seal(plain, context, opening));
        } catch (KeyRefused | SignatureRefused e) {
            throw new IllegalStateException(e);
        }
    }
}

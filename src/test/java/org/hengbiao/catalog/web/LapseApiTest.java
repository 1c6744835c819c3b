package org.hengbiao.catalog.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hengbiao.catalog.CatalogFixture;
import org.hengbiao.catalog.domain.CatalogDay;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.ledger.BeforeTick;
import org.hengbiao.ledger.WorkingOutbox;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.tendering.TenderFacts;
import org.hengbiao.tendering.TenderFixture;
import org.hengbiao.tendering.Tenders;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate ends or is revoked: what that touches, who is told, and what the mails say (nothing but a number). */
@QuarkusTest
class LapseApiTest {

    private static final CreditCode MAKER = new CreditCode("91999901HBDM00016K");

    @Inject
    CatalogFixture catalog;

    @Inject
    TenderFixture fixture;

    @Inject
    Tenders tenders;

    @Inject
    WorkingOutbox outbox;

    @Inject
    jakarta.enterprise.inject.Instance<BeforeTick> beforeTick;

    @Inject
    ClockOfRecord clock;

    @ConfigProperty(name = "quarkus.mailer.port")
    int smtpPort;

    private GreenMail smtp;

    @BeforeEach
    void mailServerListens() {
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
    }

    @AfterEach
    void mailServerStops() {
        smtp.stop();
    }

    @Test
    void revokedCertificateListsEveryOpenTenderItTouchesAndTheMailsThatWentOut() {
        product("FW-9101", "SL-LT-1", 400);
        UUID open = fixture.published(Duration.ofHours(1));
        UUID draftOnly = fixture.draft(People.of("agency"), times());
        TestPerson clerk = People.of("bureau");
        TestPerson vendor = vendor();
        TestPerson agent = People.of(tender(open).agency(), "agency");
        mailGoesTo(clerk, "clerk@bureau.example");
        mailGoesTo(vendor, "vendor@maker.example");
        mailGoesTo(agent, "agent@agency.example");

        revokes(clerk, "SL-LT-1", today()).statusCode(200);
        impact(clerk, "SL-LT-1")
                .statusCode(200)
                .body("lapse.certificate", equalTo("SL-LT-1"))
                .body("lapse.revokedOn", equalTo(today().toString()))
                .body("matters.findAll { it.kind == 'tender' }.id", hasItem(open.toString()))
                .body("matters.id", not(hasItem(draftOnly.toString())))
                .body("told.mailedAt", everyItem(nullValue()));
        workOffAll();

        impact(clerk, "SL-LT-1")
                .statusCode(200)
                .body("told.find { it.name == '示例人员" + clerk.login() + "' }.mailedAt", notNullValue())
                .body("told.find { it.name == '示例人员" + vendor.login() + "' }.mailedAt", notNullValue());
        assertTrue(mailTo("clerk@bureau.example").contains("1 matter waits"), "the bureau's mail counts");
        assertTrue(mailTo("vendor@maker.example").contains("1 matter waits"), "the vendor's mail counts");
        assertTrue(mailTo("agent@agency.example").contains("1 matter waits"), "the buyer's mail counts");
        agent.asks()
                .get("/api/me/notices")
                .then()
                .body("kind", contains("procurement-touched"))
                .body("place", contains("/tenders/" + open));
    }

    @Test
    void noMailNamesAProductOrACertificate() {
        product("FW-9102", "SL-LT-2", 400);
        TestPerson clerk = People.of("bureau");
        mailGoesTo(clerk, "second.clerk@bureau.example");
        revokes(clerk, "SL-LT-2", today()).statusCode(200);
        workOffAll();
        assertTrue(smtp.getReceivedMessages().length > 0, "a mail went out");
        for (MimeMessage mail : smtp.getReceivedMessages()) {
            String whole = GreenMailUtil.getWholeMessage(mail) + decoded(mail);
            for (String secret : List.of("SL-LT-2", "FW-9102", "LT-9102", "示例甲", "91999901HBDM00016K")) {
                assertFalse(whole.contains(secret), secret);
            }
        }
    }

    @Test
    void severalMattersAreOneMail() {
        product("FW-9103", "SL-LT-3", 400);
        product("FW-9104", "SL-LT-4", 400);
        TestPerson clerk = People.of("bureau");
        mailGoesTo(clerk, "third.clerk@bureau.example");
        revokes(clerk, "SL-LT-3", today()).statusCode(200);
        revokes(clerk, "SL-LT-4", today()).statusCode(200);
        workOffAll();
        assertEquals(1, count("third.clerk@bureau.example"));
        assertTrue(mailTo("third.clerk@bureau.example").contains("2 matters wait"));
        workOffAll();
        assertEquals(1, count("third.clerk@bureau.example"), "what was mailed is not mailed again");
    }

    @Test
    void mailServerThatIsDownLosesNoMail() {
        product("FW-9105", "SL-LT-5", 400);
        TestPerson clerk = People.of("bureau");
        mailGoesTo(clerk, "fourth.clerk@bureau.example");
        revokes(clerk, "SL-LT-5", today()).statusCode(200);
        smtp.stop();
        workOffAll();
        impact(clerk, "SL-LT-5").body("told.mailedAt", everyItem(nullValue()));
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        workOffAll();
        assertEquals(1, count("fourth.clerk@bureau.example"));
    }

    @Test
    void whoeverErasesTheAddressGetsNoMailAndStillTheNotice() {
        product("FW-9106", "SL-LT-6", 400);
        TestPerson clerk = People.of("bureau");
        mailGoesTo(clerk, "fifth.clerk@bureau.example");
        clerk.asks().delete("/api/me/mail-address").then().statusCode(204);
        revokes(clerk, "SL-LT-6", today()).statusCode(200);
        workOffAll();
        assertEquals(0, count("fifth.clerk@bureau.example"));
        String notice = clerk.asks()
                .get("/api/me/notices")
                .then()
                .body("kind", contains("certificate-revoked"))
                .extract()
                .path("[0].id");
        People.of("bureau")
                .asks()
                .put("/api/me/notices/" + notice + "/seen")
                .then()
                .statusCode(404);
        clerk.asks().put("/api/me/notices/" + notice + "/seen").then().statusCode(204);
        clerk.asks().get("/api/me/notices").then().body("", hasSize(0));
    }

    @Test
    void endingCertificateIsToldOfOnceAtEachDistance() {
        product("FW-9107", "SL-LT-7", 80);
        TestPerson clerk = People.of("bureau");
        TestPerson vendor = vendor();
        tellOfEndings();
        vendor.asks().get("/api/me/notices").then().body("kind", hasItem("certificates-end-90"));
        clerk.asks().get("/api/me/notices").then().body("kind", hasItem("certificates-end-90"));
        tellOfEndings();
        vendor.asks().get("/api/me/notices").then().body("kind.count('certificates-end-90')", is(1));
    }

    @Test
    void lapsesAreListedForTheBureauAndAVendorsOwnForTheVendor() {
        product("FW-9108", "SL-LT-8", 80);
        String of = "/api/catalog/lapses?within=90&size=200";
        People.of("bureau").asks().get(of).then().statusCode(200).body("certificate", hasItem("SL-LT-8"));
        vendor().asks()
                .get(of)
                .then()
                .statusCode(200)
                .body("certificate", hasItem("SL-LT-8"))
                .body("maker", everyItem(equalTo(MAKER.text())));
        People.of("vendor").asks().get(of).then().statusCode(200).body("", hasSize(0));
        People.of("bureau")
                .asks()
                .get("/api/catalog/lapses?within=30&size=200")
                .then()
                .body("certificate", not(hasItem("SL-LT-8")));
    }

    @Test
    void mailAddressMustBeOne() {
        for (String wrong : List.of("no address", "a@b@c", "a\nb@c.example", "@c.example")) {
            People.of("bureau")
                    .asks()
                    .contentType(ContentType.JSON)
                    .body(Map.of("address", wrong))
                    .put("/api/me/mail-address")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(":mail-address-malformed"));
        }
    }

    private void product(String number, String certificate, int days) {
        catalog.admitted(
                new CatalogFixture.Firewall(number, MAKER.text(), "示例甲安全技术有限公司", "示例甲盾", "LT-" + number.substring(3)),
                certificate,
                days);
    }

    private void tellOfEndings() {
        Instant tomorrow = clock.now().plus(Duration.ofDays(1));
        beforeTick.forEach(work -> {
            if (work.getClass().getName().contains("TellingOfEndings")) {
                work.beforeTick(tomorrow);
            }
        });
    }

    private static org.hengbiao.tendering.TenderProposal.Times times() {
        return new org.hengbiao.tendering.TenderProposal.Times(
                Instant.parse("2026-12-30T01:00:00Z"), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1));
    }

    private TenderFacts tender(UUID id) {
        return tenders.facts(id).orElseThrow();
    }

    private static TestPerson vendor() {
        People.sysadmin()
                .contentType(ContentType.JSON)
                .body(Map.of("code", MAKER.text(), "nameZh", "示例甲", "nameEn", "Example Jia", "size", "large"))
                .post("/api/organisations");
        return People.of(MAKER, "vendor");
    }

    private static ValidatableResponse revokes(TestPerson clerk, String certificate, LocalDate on) {
        return clerk.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("revokedOn", on.toString(), "reason", "抽查不合格"))
                .post("/api/catalog/certificates/" + certificate + "/revocation")
                .then();
    }

    private static ValidatableResponse impact(TestPerson clerk, String certificate) {
        return clerk.asks()
                .get("/api/catalog/lapses/impact?certificate=" + certificate)
                .then();
    }

    private static void mailGoesTo(TestPerson person, String address) {
        person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("address", address))
                .put("/api/me/mail-address")
                .then()
                .statusCode(200);
    }

    private long count(String address) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .count();
    }

    private String mailTo(String address) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(LapseApiTest::decoded)
                .findFirst()
                .orElse("no mail to " + address);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String decoded(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Other tests' notices may wait in front. */
    private void workOffAll() {
        for (int i = 0; i < 20; i++) {
            outbox.workOff();
        }
    }

    private LocalDate today() {
        return CatalogDay.of(clock.now());
    }
}

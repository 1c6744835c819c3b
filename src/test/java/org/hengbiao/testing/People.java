package org.hengbiao.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.sealing.Certificates;
import org.hengbiao.sealing.DemoCertificateAuthority;
import org.hengbiao.sealing.SigningKey;

/**
 * Makes organisations and people over HTTP, as administrators do, each with a token, a registered certificate and its key. All
 * certificates come from one demo authority without revocation lists.
 */
public final class People {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DemoCertificateAuthority AUTHORITY = DemoCertificateAuthority.create(
            "示例 test authority", Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2045-01-01T00:00:00Z"), RANDOM);

    private static String sysadmin;
    private static String secadmin;

    private People() {}

    /**
     * A person who can act.
     *
     * @param id identifier
     * @param login account; its password is the demo password
     * @param organisation credit code
     * @param token bearer token
     * @param key signing key whose certificate is registered
     */
    public record TestPerson(UUID id, String login, CreditCode organisation, String token, SigningKey key) {

        /** A request in this person's name. */
        public RequestSpecification asks() {
            return given().header("Authorization", "Bearer " + token);
        }
    }

    /** The authority behind all certificates, already accepted. */
    public static DemoCertificateAuthority authority() {
        administrators();
        return AUTHORITY;
    }

    /** A fresh credit code of an invented organisation. */
    public static CreditCode freshCode() {
        String head = String.format("9199991%010d", NUMBER.incrementAndGet());
        return new CreditCode(head + CreditCode.checkCharacter(head + "0"));
    }

    /** A fresh organisation. */
    public static CreditCode organisation(String nameZh) {
        administrators();
        CreditCode code = freshCode();
        given().header("Authorization", "Bearer " + sysadmin)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code.text(), "nameZh", nameZh, "nameEn", "Example " + code, "size", "small"))
                .post("/api/organisations")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        return code;
    }

    /** A fresh person of a fresh organisation. */
    public static TestPerson of(String... roles) {
        return of(organisation("示例单位" + NUMBER.get()), roles);
    }

    /** A fresh person of {@code organisation} with {@code roles}. */
    public static TestPerson of(CreditCode organisation, String... roles) {
        administrators();
        String login = "person" + NUMBER.incrementAndGet();
        String id = given().header("Authorization", "Bearer " + sysadmin)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "login",
                        login,
                        "name",
                        "示例人员" + login,
                        "organisation",
                        organisation.text(),
                        "password",
                        PasswordRule.DEMO))
                .post("/api/people")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        given().header("Authorization", "Bearer " + secadmin)
                .contentType(ContentType.JSON)
                .body(Map.of("roles", List.of(roles)))
                .put("/api/people/" + id + "/roles")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        String token = token(login);
        DemoCertificateAuthority.IssuedKey issued =
                AUTHORITY.issueSigning(new DemoCertificateAuthority.Subject(login, "示例单位", organisation));
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("certificate", base64(Certificates.der(issued.certificate()))))
                .post("/api/certificates")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        return new TestPerson(UUID.fromString(id), login, organisation, token, issued.signing());
    }

    /** A request by the system administrator, who moves the sandbox's clock among other things. */
    public static RequestSpecification sysadmin() {
        administrators();
        return given().header("Authorization", "Bearer " + sysadmin);
    }

    private static synchronized void administrators() {
        if (sysadmin == null) {
            sysadmin = token("sysadmin");
            secadmin = token("secadmin");
            given().header("Authorization", "Bearer " + secadmin)
                    .contentType("application/pkix-cert")
                    .body(Certificates.der(AUTHORITY.root()))
                    .post("/api/trust-anchors?waivesCrl=true")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(201);
        }
    }

    private static String token(String login) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", PasswordRule.DEMO))
                .post("/api/tokens")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}

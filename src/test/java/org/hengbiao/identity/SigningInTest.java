package org.hengbiao.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningInTest {

    @Inject
    SigningIn signingIn;

    @Inject
    DataSource dataSource;

    private static Response createToken(String login, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", password))
                .post("/api/tokens");
    }

    @Test
    void aTokenOpensTheApiUntilItIsEnded() {
        String token = createToken("sysadmin", PasswordRule.DEMO)
                .then()
                .statusCode(201)
                .body("token", startsWith("hb_"))
                .body("person.roles[0]", equalTo("system-administrator"))
                .extract()
                .path("token");
        given().header("Authorization", "Bearer " + token).get("/api/me").then().statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .delete("/api/tokens/current")
                .then()
                .statusCode(204);
        given().header("Authorization", "Bearer " + token).get("/api/me").then().statusCode(401);
    }

    @Test
    void aTokenIsNotInTheDatabase() throws SQLException {
        String token = createToken("sysadmin", PasswordRule.DEMO).path("token");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT t::text FROM token t")) {
            while (rows.next()) {
                assertFalse(rows.getString(1).contains(token.substring(3)));
            }
        }
    }

    @Test
    void aRivalCannotLockAnAccountOutFromElsewhere() {
        for (int i = 0; i < 6; i++) {
            attempt("auditor", "wrong", "192.0.2.1");
        }
        assertEquals("locked", attempt("auditor", PasswordRule.DEMO, "192.0.2.1"));
        assertEquals("signed-in", attempt("auditor", PasswordRule.DEMO, "192.0.2.2"));
    }

    private String attempt(String login, String password, String address) {
        return signingIn
                .signIn(new SigningIn.Attempt(login, password, address, "api"))
                .fold(token -> "signed-in", why -> why.code());
    }

    @Test
    void signInsAreNeverForgotten() throws SQLException {
        createToken("nobody", "wrong")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hengbiao:problem:wrong-password"));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = org.junit.jupiter.api.Assertions.assertThrows(
                    SQLException.class, () -> statement.execute("DELETE FROM sign_in"));
            assertEquals("23000", refusal.getSQLState());
        }
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        given().contentType(ContentType.JSON)
                .body("{\"login\":\"a\",\"password\":\"b\",\"pasword\":\"c\"}")
                .post("/api/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("pasword"));
    }

    @Test
    void brokenJsonIsAProblemDocument() {
        given().contentType(ContentType.JSON)
                .body("{\"login\":")
                .post("/api/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:hengbiao:problem:"));
    }

    @Test
    void whatIsNotThereIsAProblemDocumentToo() {
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whoeverIsNotSignedInIsToldSo() {
        given().get("/api/me").then().statusCode(401);
    }

    @Test
    void aSessionCookieDoesNotOpenTheApi() {
        String session = signInToPages().cookie("hengbiao-session");
        given().cookie("hengbiao-session", session).get("/api/me").then().statusCode(401);
    }

    @Test
    void aPageFormWithoutItsTokenIsRefused() {
        given().redirects()
                .follow(false)
                .formParam("login", "sysadmin")
                .formParam("password", PasswordRule.DEMO)
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    void aPageTakesFormsOnly() {
        given().contentType(ContentType.JSON).body("{}").post("/sign-in").then().statusCode(415);
    }

    @Test
    void signingInToThePagesLeadsToOnesWork() {
        signInToPages()
                .then()
                .statusCode(303)
                .header("Location", containsString("/work"))
                .cookie("hengbiao-session", notNullValue());
    }

    private static Response signInToPages() {
        Response form = given().get("/sign-in");
        form.then().statusCode(200);
        String token = form.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return given().redirects()
                .follow(false)
                .cookie("hengbiao-csrf", form.cookie("hengbiao-csrf"))
                .formParam("csrf-token", token)
                .formParam("login", "sysadmin")
                .formParam("password", PasswordRule.DEMO)
                .post("/sign-in");
    }

    @Test
    void aMatrixParameterIsNoWayAroundTheToken() {
        String session = signInToPages().cookie("hengbiao-session");
        given().urlEncodingEnabled(false)
                .cookie("hengbiao-session", session)
                .get("/api;x=1/me")
                .then()
                .statusCode(400);
        given().urlEncodingEnabled(false)
                .cookie("hengbiao-session", session)
                .get("/api%3bx=1/me")
                .then()
                .statusCode(400);
    }

    @Test
    void aWildcardIsNoForm() {
        given().contentType("*/*").body(new byte[] {1}).post("/language").then().statusCode(415);
    }

    @Test
    void anEmptyBodyIsRefusedInWords() {
        given().contentType(ContentType.JSON)
                .body("null")
                .post("/api/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aNulCharacterIsRefusedInWords() {
        createToken("a\u0000", "x")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:hengbiao:problem:impossible-value"));
    }

    @Test
    void nobodyGrantsRolesToOneself() {
        String token = createToken("secadmin", PasswordRule.DEMO).path("token");
        String id = createToken("secadmin", PasswordRule.DEMO).path("person.id");
        grant(token, id, "audit").then().statusCode(422).body("type", equalTo("urn:hengbiao:problem:own-roles"));
    }

    @Test
    void aVendorIsNothingElse() {
        String token = createToken("secadmin", PasswordRule.DEMO).path("token");
        String vendor = org.hengbiao.testing.People.of("vendor").id().toString();
        grant(token, vendor, "vendor", "agency")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:hengbiao:problem:roles-conflict"));
    }

    private static Response grant(String token, String id, String... roles) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("roles", java.util.List.of(roles)))
                .put("/api/people/" + id + "/roles");
    }
}

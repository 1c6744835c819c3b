package org.hengbiao.app;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengbiao.identity.PasswordRule;
import org.hengbiao.identity.SessionCookie;

/** Signs people in at the page, as a browser without scripts does. */
public final class Sessions {

    private static final Pattern TOKEN = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"");

    private Sessions() {}

    /** The session cookie of a person with the demo password. */
    public static String of(String login) {
        Response form = given().get("/sign-in");
        Matcher token = TOKEN.matcher(form.asString());
        if (!token.find()) {
            throw new AssertionError("the form has no token");
        }
        return given().redirects()
                .follow(false)
                .cookies(form.getCookies())
                .formParam(token.group(1), token.group(2))
                .formParam("login", login)
                .formParam("password", PasswordRule.DEMO)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SessionCookie.NAME);
    }
}

package org.hengbiao.bidding;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.UUID;
import org.hengbiao.formats.JsonParser;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.kernel.Octets;
import org.hengbiao.sealing.SignatureRefused;
import org.hengbiao.sealing.SignedAct;
import org.hengbiao.testing.People.TestPerson;

/** The protocol as a vendor's tool speaks it. */
record BidClient(UUID tender) {

    ValidatableResponse announce(TestPerson vendor, Octets act) {
        return vendor.asks()
                .contentType("application/cms")
                .body(act.toArray())
                .post("/api/tenders/" + tender + "/bids")
                .then();
    }

    ValidatableResponse put(TestPerson vendor, String upload, int part, Octets octets) {
        return vendor.asks()
                .contentType("application/octet-stream")
                .body(octets.toArray())
                .put("/api/tenders/" + tender + "/bids/" + upload + "/parts/" + part)
                .then();
    }

    ValidatableResponse submit(TestPerson vendor, String upload) {
        return vendor.asks()
                .contentType(ContentType.JSON)
                .post("/api/tenders/" + tender + "/bids/" + upload + "/submission")
                .then();
    }

    ValidatableResponse withdraw(TestPerson vendor, Octets act) {
        return vendor.asks()
                .contentType("application/cms")
                .body(act.toArray())
                .post("/api/tenders/" + tender + "/withdrawals")
                .then();
    }

    ValidatableResponse mine(TestPerson vendor) {
        return vendor.asks().get("/api/tenders/" + tender + "/bids/mine").then();
    }

    /** Announces and sends every part. */
    String upload(TestBid bid) {
        String upload =
                announce(bid.vendor(), bid.act()).statusCode(201).extract().path("upload");
        for (int i = 0; i < bid.parts().size(); i++) {
            put(bid.vendor(), upload, i + 1, bid.parts().get(i)).statusCode(204);
        }
        return upload;
    }

    /** The whole protocol; answers the entry. */
    String bid(TestBid bid) {
        return submit(bid.vendor(), upload(bid)).statusCode(201).extract().path("entry");
    }

    /** Checks that a refusal has the code and clause, and that the platform signed it. */
    static JsonReader refused(ValidatableResponse response, int status, String code) {
        String signature = response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:hengbiao:problem:" + code))
                .extract()
                .path("refusal");
        JsonReader document = signed(signature).type("hengbiao.org/refusal@v1");
        assertEquals(code, document.text("code"));
        return document;
    }

    /** The content of a platform's CMS in base64. */
    static JsonReader signed(String base64) {
        try {
            return JsonParser.readCanonical(
                    SignedAct.verifyAttached(Base64.getDecoder().decode(base64)).content());
        } catch (SignatureRefused e) {
            throw new AssertionError("the platform's signature is wrong", e);
        }
    }
}

package org.hengbiao.contract;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hengbiao.opening.OpeningFixture.act;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hengbiao.evidence.acts.Contract;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;

/** From the announced award to the delivery, with what must be refused on the way. */
public record ContractSteps(UUID tender, TestPerson purchaser, TestPerson winner, TestPerson loser, LocalDate today) {

    private static final String PLACE = "/contract";

    /** Drafts, refuses what does not fit, and lets both sides sign. */
    public void conclude() {
        refused(act(purchaser, tender, "/contract/signatures", new byte[] {'{', '}'}), 409, "no-draft");
        draft("80000.01")
                .statusCode(422)
                .body("type", endsWith(":unlawful-contract"))
                .body("clause", equalTo("Reg art 48"));
        draft("80000.00").statusCode(200).body("price", equalTo("800000.00")).body("concluded", equalTo(false));
        byte[] contract = document(purchaser).extract().asByteArray();
        refused(act(loser, tender, "/contract/signatures", contract), 422, "not-a-party");
        document(loser.asks().get(place("/document")).then(), 404);
        refused(act(winner, tender, "/contract/signatures", otherPrice(contract)), 422, "other-contract");
        refused(deliver("FW-1", today), 409, "not-concluded");
        act(purchaser, tender, "/contract/signatures", contract).statusCode(201).body("signed", hasKey("purchaser"));
        refused(act(purchaser, tender, "/contract/signatures", contract), 422, "signed-before");
        refused(draft("70000.00"), 422, "signed-before");
        act(winner, tender, "/contract/signatures", contract).statusCode(201).body("concluded", equalTo(true));
    }

    /** What the catalog says on the day counts, not what it said at the award. */
    public void refuseDeliveryUnderARevokedCertificate() {
        refused(deliver("FW-1", today), 422, "certificate-void");
    }

    /** Delivery of the very model that was awarded. */
    public void deliver() {
        refused(deliver("FW-2", today), 422, "other-model");
        refused(deliver("FW-1", today.plusDays(1)), 422, "delivered-in-future");
        deliver("FW-1", today).statusCode(201).body("delivered", equalTo(true));
        refused(deliver("FW-1", today), 422, "accepted-before");
        People.of("finance").asks().get(place("")).then().statusCode(200).body("delivered", equalTo(true));
    }

    private ValidatableResponse draft(String bond) {
        return purchaser
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("number", "HT-1", "deliverBy", today.plusDays(60).toString(), "bond", bond))
                .put(place(""))
                .then();
    }

    private ValidatableResponse document(TestPerson reader) {
        return document(reader.asks().get(place("/document")).then(), 200);
    }

    private static ValidatableResponse document(ValidatableResponse answer, int status) {
        return answer.statusCode(status);
    }

    private ValidatableResponse deliver(String model, LocalDate on) {
        return purchaser
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("item", "1", "model", model, "modelVersion", "1.0", "deliveredOn", on.toString()))
                .post(place("/deliveries"))
                .then();
    }

    private String place(String rest) {
        return "/api/tenders/" + tender + PLACE + rest;
    }

    private static byte[] otherPrice(byte[] contract) {
        Contract read = Contract.read(contract);
        return new Contract(
                        read.tender(),
                        read.number(),
                        read.bid(),
                        read.purchaser(),
                        read.supplier(),
                        org.hengbiao.kernel.Money.of("1.00"),
                        read.bond(),
                        read.deliverBy(),
                        read.paper(),
                        read.items())
                .canonical();
    }

    private static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).body("type", endsWith(":" + code));
    }
}

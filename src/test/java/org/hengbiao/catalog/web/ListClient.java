package org.hengbiao.catalog.web;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengbiao.testing.People;

/** Brings lists over HTTP and waits for what happens behind the answers. */
final class ListClient {

    private static final Set<String> RESTING = Set.of("faulty", "ready", "taken-over", "thrown-away", "interrupted");

    private final People.TestPerson by;

    ListClient(People.TestPerson by) {
        this.by = by;
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src", "test", "resources", "catalog", "lists", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Brings a file and waits until it is read; answers the list's id. */
    String stage(byte[] file, String query) {
        String id = by.asks()
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/catalog/lists" + query)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(id);
        return id;
    }

    /** Waits until nobody works on the list. */
    ValidatableResponse await(String id) {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            ValidatableResponse list =
                    by.asks().get("/api/catalog/lists/" + id).then().statusCode(200);
            if (RESTING.contains(list.extract().<String>path("phase"))) {
                return list;
            }
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(list.extract().asString());
            }
        }
    }

    List<Map<String, Object>> faults(String id) {
        return by.asks()
                .get("/api/catalog/lists/" + id + "/faults?size=200")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    ValidatableResponse mend(String id, int entry, int part, List<String> cells) {
        return by.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("cells", cells))
                .put("/api/catalog/lists/" + id + "/rows/" + entry + "/" + part)
                .then();
    }

    ValidatableResponse takeOver(String id) {
        by.asks()
                .contentType(ContentType.JSON)
                .post("/api/catalog/lists/" + id + "/take-over")
                .then()
                .statusCode(202);
        return await(id);
    }

    void throwAway(String id) {
        by.asks().delete("/api/catalog/lists/" + id).then().statusCode(200);
    }
}

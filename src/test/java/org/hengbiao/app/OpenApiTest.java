package org.hengbiao.app;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The API's own description: every type has a name of its own, every operation says what it is for. */
@QuarkusTest
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static JsonNode document() throws IOException {
        byte[] json = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new ObjectMapper().readTree(json);
    }

    @Test
    void noTypeIsUnnamed() throws IOException {
        JsonNode document = document();
        List<String> unnamed = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        findInline(path.getKey() + " " + operation.getKey(), operation.getValue(), unnamed);
                    }
                }));
        document.path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getKey().matches(".*[0-9]$|In|Out")) {
                unnamed.add("schema " + schema.getKey());
            }
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(p -> findInline(schema.getKey() + "." + p.getKey(), p.getValue(), unnamed));
        });
        assertEquals(List.of(), unnamed);
    }

    private static void findInline(String where, JsonNode node, List<String> unnamed) {
        if (node.isObject() && node.has("properties")) {
            unnamed.add(where);
        }
        node.forEach(child -> findInline(where, child, unnamed));
    }

    @Test
    void everyOperationSaysWhatItIsFor() throws IOException {
        List<String> silent = new ArrayList<>();
        List<String> identifiers = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        JsonNode it = operation.getValue();
                        if (it.path("summary").asText().isBlank()
                                || it.path("operationId").asText().isBlank()
                                || it.path("tags").isEmpty()) {
                            silent.add(operation.getKey() + " " + path.getKey());
                        }
                        identifiers.add(it.path("operationId").asText());
                    }
                }));
        assertEquals(List.of(), silent);
        assertEquals(Set.copyOf(identifiers).size(), identifiers.size(), "operation ids are unique");
        assertTrue(identifiers.size() > 30, "the whole API is described: " + identifiers.size());
    }

    @Test
    void pagesAreNoPartOfTheApi() throws IOException {
        List<String> pages = new ArrayList<>();
        document().path("paths").fieldNames().forEachRemaining(path -> {
            if (!path.startsWith("/api/") && !path.startsWith("/log/")) {
                pages.add(path);
            }
        });
        assertEquals(List.of(), pages);
    }
}

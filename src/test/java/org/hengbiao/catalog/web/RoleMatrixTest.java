package org.hengbiao.catalog.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.hengbiao.catalog.ImportingCatalog;
import org.hengbiao.catalog.domain.DemoFolder;
import org.hengbiao.evidence.Actor;
import org.hengbiao.identity.Role;
import org.hengbiao.testing.People;
import org.hengbiao.testing.People.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may ask what of the catalog: every operation of the API's own description against every role, and against nobody. The roles
 * stand here a second time; an operation that is not in the table fails.
 */
@QuarkusTest
class RoleMatrixTest {

    private static final List<String> PLACES =
            List.of("/api/catalog", "/api/exchange", "/api/editions", "/api/edition-copies", "/api/edition-leaks");

    private static final String TABLE = """
            importCatalog            | bureau
            listCatalogProducts      | bureau vendor
            readCatalogProduct       | bureau vendor
            catalogEligibility       | bureau
            listAdmissionCases       | bureau
            decideAdmissionCase      | bureau
            listLapses               | bureau vendor
            lapseImpact              | bureau
            recordCertificate        | bureau
            changeCertificateScope   | bureau
            revokeCertificate        | bureau
            correctCertificate       | bureau
            correctCatalogProduct    | bureau
            withdrawCatalogProduct   | bureau
            nameSuccessor            | bureau
            recordEvidence           | bureau
            listCategories           | *
            listDedicatedProducts    | *
            readListingHistory       | bureau vendor
            listWaitingApplications  | bureau
            listWaitingSuspensions   | bureau
            listWaitingRemovals      | bureau
            applyForListing          | bureau vendor
            ruleOnApplication        | bureau
            suspendListing           | bureau
            liftSuspension           | bureau
            confirmSuspension        | bureau
            proposeRemoval           | bureau
            ruleOnRemoval            | bureau
            checkCertificate         | bureau
            listAppraisals           | bureau vendor
            enterAppraisal           | bureau
            signAppraisal            | bureau
            objectToAppraisal        | vendor
            answerObjection          | bureau
            stageCatalogList         | bureau
            listCatalogLists         | bureau
            catalogList              | bureau
            listCatalogListFaults    | bureau
            listCatalogListDifferences | bureau
            catalogListRow           | bureau
            mendCatalogListRow       | bureau
            takeOverCatalogList      | bureau
            resumeCatalogList        | bureau
            throwCatalogListAway     | bureau
            searchCatalog            | bureau vendor
            exportCatalog            | bureau
            listEditionCopies        | bureau leading-group
            prepareEditionCopy       | bureau
            exportTraceRegister      | bureau
            listOwnCopies            | *
            signForCopy              | *
            recallCopy               | bureau
            destroyCopy              | bureau
            openCopyWorkbook         | *
            openCopyPaper            | *
            listEditions             | bureau leading-group
            drawUpEdition            | bureau
            readEdition              | bureau leading-group
            readEditionList          | bureau leading-group
            drawUpSupplement         | bureau
            consentDocument          | bureau leading-group
            signEditionConsent       | bureau leading-group
            recordEditionConsent     | bureau leading-group
            issueEdition             | bureau
            listLeaks                | bureau leading-group
            traceLeakedFile          | bureau
            traceLeakedLabel         | bureau
            readLeak                 | bureau leading-group
            printLeak                | bureau leading-group
            liftFreeze               | bureau leading-group
            listExchangeFiles        | bureau purchaser agency
            takeInExchangeFile       | bureau purchaser agency
            exchangeFile             | bureau purchaser agency
            exchangeDocument         | bureau purchaser agency
            answerExchangeFile       | bureau
            approveExchangeFile      | bureau
            signExchangeFile         | bureau purchaser agency
            carryExchangeFile        | bureau purchaser agency
            signedExchangeFile       | bureau purchaser agency
            """;

    /** What may be asked without a trace: it tells nothing of the list but counts. */
    private static final Set<String> UNRECORDED =
            Set.of("listCategories", "listDedicatedProducts", "listCatalogLists", "catalogList");

    private static String staged = "";

    @Inject
    ImportingCatalog importing;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void demoCatalogIsThere() {
        importing.importFolder(DemoFolder.files(), Actor.PLATFORM).fold(imported -> "", why -> "");
        staged = new ListClient(People.of("bureau")).stage(ListClient.file("error_twenty.csv"), "?name=matrix.csv");
    }

    /** An operation of the API's description. */
    private record Operation(String id, String method, String path, String contentType) {

        void ask(RequestSpecification request, String expected, TestPerson person) {
            RequestSpecification ready = contentType.isEmpty()
                    ? request
                    : request.contentType(contentType)
                            .body(contentType.contains("json") ? new byte[] {'{', '}'} : new byte[] {'x'});
            int status = ready.request(method, address()).statusCode();
            boolean fits = expected.equals("allowed") ? status != 401 && status != 403 : expected.equals("" + status);
            assertTrue(
                    fits,
                    method + " " + path + " by " + (person == null ? "nobody" : person.login()) + ": " + status
                            + " in place of " + expected);
        }

        String address() {
            String number = path.startsWith("/api/catalog/certificates") ? "SL-CT-2024-0018" : "FW-0001";
            return path.replace("{number}", number)
                    .replace("{format}", "csv")
                    .replace("{party}", "bureau")
                    .replace("{outcome}", "new")
                    .replace("{entry}", "1")
                    .replace("{part}", "0")
                    .replace("{id}", method.equals("GET") && path.startsWith("/api/catalog/lists") ? staged : "{id}")
                    .replaceAll("\\{[a-z]+}", new UUID(7, 7).toString())
                    .concat(id.equals("lapseImpact") ? "?certificate=SL-CT-2024-0018" : "");
        }
    }

    private static List<Operation> operations() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
        List<Operation> found = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            if (PLACES.stream()
                    .anyMatch(place ->
                            path.getKey().equals(place) || path.getKey().startsWith(place + "/"))) {
                path.getValue().properties().forEach(operation -> {
                    JsonNode content = operation.getValue().path("requestBody").path("content");
                    found.add(new Operation(
                            operation.getValue().path("operationId").asText(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            content.isEmpty() ? "" : content.fieldNames().next()));
                });
            }
        });
        return found;
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.split("\\|", -1);
            table.put(parts[0].trim(), new TreeSet<>(List.of(parts[1].trim().split(" ", -1))));
        });
        return table;
    }

    private static Map<Role, TestPerson> oneOfEach() {
        Map<Role, TestPerson> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, People.of(role.text()));
        }
        return people;
    }

    @Test
    void everyOperationIsInTheTable() throws IOException {
        Set<String> described = new TreeSet<>();
        operations().forEach(operation -> described.add(operation.id()));
        assertEquals(table().keySet(), described);
    }

    @Test
    void everyRoleIsAllowedWhatTheTableSaysAndNothingElse() throws IOException {
        Map<Role, TestPerson> people = oneOfEach();
        Map<String, Set<String>> table = table();
        for (Operation operation : operations()) {
            Set<String> allowed = table.getOrDefault(operation.id(), Set.of());
            operation.ask(given(), "401", null);
            people.forEach((role, person) -> operation.ask(
                    person.asks(), allowed.contains("*") || allowed.contains(role.text()) ? "allowed" : "403", person));
        }
    }

    @Test
    void everyReadingOfTheListNamesItsReader() throws IOException, SQLException {
        for (Operation operation : operations()) {
            boolean reads = operation.method().equals("GET") && operation.path().startsWith("/api/catalog");
            if (reads && !UNRECORDED.contains(operation.id())) {
                TestPerson clerk = People.of("bureau");
                operation.ask(clerk.asks(), "allowed", clerk);
                assertTrue(readings(clerk) > 0, operation.id() + " leaves no trace of its reader");
            }
        }
    }

    private int readings(TestPerson reader) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM catalog_read WHERE person_id = ?")) {
            query.setObject(1, reader.id());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

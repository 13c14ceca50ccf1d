package nl.stagepact.placement.company.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.company.api.ACompanyLine.recognition;
import static nl.stagepact.placement.company.api.ACompanyLine.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
class CompanyMutationApiTest {

    private static final String REGISTERED_EVENTS = "outbox where type = 'nl.stagepact.companies.company-registered.v1'";
    private static final String RECOGNISED = ACompanyLine.of("900000001", "De Korenaar", recognition("25180"));
    private static final String WITHDRAWN = ACompanyLine.of("900000001", "De Korenaar",
            withdrawn("25180", "2026-02-01", "quality"));

    @Inject
    DataSource database;

    @BeforeEach
    void emptyTables() throws SQLException {
        EmptyTables.in(database);
    }

    @Test
    void theHighestNumberWinsInAnyOrderOfArrival() {
        post(company(5, RECOGNISED)).statusCode(200).body("items.outcome", contains("registered"));
        post(company(7, WITHDRAWN)).body("items.outcome", contains("changed"));
        post(company(6, RECOGNISED)).body("items.outcome", contains("outdated"));
        post(company(7, WITHDRAWN)).body("items.outcome", contains("unchanged"));
        given().get("/placement/v1/training-companies/900000001").then()
                .body("recognitions[0].withdrawalReason", equalTo("quality"));
        assertThat(Rows.count(database, "recognition_withdrawal")).isEqualTo(1);
        post(company(8, RECOGNISED)).body("items.outcome", contains("changed"));
        given().get("/placement/v1/training-companies/900000001").then().body("recognitions[0].withdrawnOn", nullValue());
    }

    @Test
    void aRemovalThatArrivesBeforeTheRegistrationWins() {
        post("{\"sequence\": 7, \"removed\": \"900000001\"}").body("items.outcome", contains("unchanged"));
        post("{\"sequence\": 6, \"removed\": \"900000001\"}").body("items.outcome", contains("unchanged"));
        post(company(5, RECOGNISED)).body("items.outcome", contains("outdated"));
        given().get("/placement/v1/training-companies/900000001").then().statusCode(404);
        post(company(8, RECOGNISED)).body("items.outcome", contains("registered"));
        given().get("/placement/v1/training-companies/900000001").then().body("inRegister", equalTo(true));
    }

    @Test
    void aMoveToAnotherMunicipalityPublishesAnEvent() throws SQLException {
        post(company(1, RECOGNISED));
        post(company(2, WITHDRAWN)).body("items.outcome", contains("changed"));
        assertThat(Rows.count(database, REGISTERED_EVENTS)).isEqualTo(1);
        post(company(3, WITHDRAWN.replace("GM0307", "GM0327"))).body("items.outcome", contains("changed"));
        post(company(4, WITHDRAWN.replace("GM0307", "GM0327"))).body("items.outcome", contains("unchanged"));
        assertThat(Rows.count(database, REGISTERED_EVENTS)).isEqualTo(2);
        assertThat(Rows.count(database, REGISTERED_EVENTS + " and convert_from(data, 'UTF8') like '%GM0327%'")).isEqualTo(1);
    }

    @Test
    void aSnapshotDoesNotOverwriteALaterMutation() {
        post(company(10, WITHDRAWN)).body("items.outcome", contains("registered"));
        given().contentType("application/x-ndjson").body(RECOGNISED.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/placement/v1/sbb/company-snapshots/9").then().statusCode(200).body("outdated", equalTo(1));
        given().get("/placement/v1/training-companies/900000001").then()
                .body("recognitions[0].withdrawalReason", equalTo("quality"));
        post("{\"sequence\": 9, \"company\": " + ACompanyLine.of("900000009", "Later", recognition("25180")) + "}")
                .body("items.outcome", contains("outdated"));
    }

    @Test
    void anInvalidMutationDoesNotAffectTheOthers() {
        post(company(1, RECOGNISED) + ", 7, {\"sequence\": 0, \"removed\": \"x\", \"y\": 1}, " + company(2, RECOGNISED))
                .statusCode(200).body("items.outcome", contains("registered", "refused", "refused", "refused"))
                .body("items[1].errors.pointer", contains("/mutations/1"))
                .body("items[2].errors.pointer", contains("/mutations/2/sequence", "/mutations/2/y"))
                .body("items[3].errors.code", contains("company_twice"));
    }

    @Test
    void rejectsABodyWithoutAListOfMutations() {
        for (String body : new String[] { "{}", "{\"mutations\": 7}", "{\"mutations\": []}",
                "{\"mutations\": null, \"x\": 1}" }) {
            given().contentType("application/json").header("Idempotency-Key", "k").body(body)
                    .post("/placement/v1/sbb/company-mutations").then().statusCode(400)
                    .body("errors.pointer", hasItem("/mutations"));
        }
    }

    @Test
    void rejectedMutationsIdentifyTheirCompany() {
        post(company(1, RECOGNISED.replace("De Korenaar", "")) + ", {\"sequence\": 5, \"removed\": \"zz\"},"
                + " {\"sequence\": 6, \"removed\": \"zz\"}, {\"sequence\": 6, \"removed\": \"..\"}")
                .body("items.outcome", contains("refused", "unchanged", "refused", "refused"))
                .body("items.leerbedrijfId", contains("900000001", "zz", "zz", null))
                .body("items[2].errors.pointer", contains("/mutations/2/removed"));
    }

    @Test
    void aRemovedCompanyLosesItsRecognitions() {
        post(company(1, RECOGNISED));
        post("{\"sequence\": 2, \"removed\": \"900000001\"}").body("items.outcome", contains("removed"));
        post("{\"sequence\": 3, \"removed\": \"900000001\"}").body("items.outcome", contains("unchanged"));
        post("{\"sequence\": 3, \"removed\": \"900000077\"}").body("items.outcome", contains("unchanged"));
        given().get("/placement/v1/training-companies/900000001").then().body("inRegister", equalTo(false));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.recognitions.recognition-withdrawn.v1'"))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedKeyReturnsTheFirstResponse() {
        String first = send("key-1", company(1, RECOGNISED)).statusCode(200).extract().asString();
        assertThat(send("key-1", company(1, RECOGNISED)).extract().asString()).isEqualTo(first).contains("registered");
        send("key-1", company(2, RECOGNISED)).statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:idempotency-key-reused"));
    }

    @Test
    void rejectsBodiesWithoutAListOfMutations() {
        given().contentType("application/json").body("{\"mutations\": []}").post("/placement/v1/sbb/company-mutations").then()
                .statusCode(400).body("errors.code", contains("missing"));
        send("k", "").statusCode(400).body("errors.code", contains("not_a_list"));
        given().contentType("application/json").header("Idempotency-Key", "k").body("[1]")
                .post("/placement/v1/sbb/company-mutations").then().statusCode(400).body("errors", hasSize(1));
    }

    private static String company(int sequence, String company) {
        return "{\"sequence\": " + sequence + ", \"company\": " + company + "}";
    }

    private static ValidatableResponse post(String mutations) {
        return send(UUID.randomUUID().toString(), mutations);
    }

    private static ValidatableResponse send(String key, String mutations) {
        return given().contentType("application/json").header("Idempotency-Key", key)
                .body("{\"mutations\": [" + mutations + "]}").post("/placement/v1/sbb/company-mutations").then();
    }
}

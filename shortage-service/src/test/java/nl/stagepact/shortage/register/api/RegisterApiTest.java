package nl.stagepact.shortage.register.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-admin", roles = "platform-admin")
class RegisterApiTest {

    private static final String REGISTERS = "/shortage/v1/registers";
    private static final String PROGRAMMES = REGISTERS + "/programmes";

    @Inject
    DataSource database;

    private String seeded;

    @BeforeEach
    void remember() {
        seeded = csv();
    }

    @AfterEach
    void restore() {
        importing(seeded, etag());
    }

    @Test
    void emptyDatabaseIsSeededFromTheFiles() {
        given().get(REGISTERS).then().statusCode(200).body("items.register", hasItems("programmes", "institutions",
                "municipalities", "labour-market-regions", "rmc-regions", "pact-areas", "sector-labels"));
        given().get(REGISTERS + "/labour-market-regions?validAt=2026-01-01").then().statusCode(200).body("items", hasSize(35))
                .header("Cache-Control", containsString("public"));
        given().get(PROGRAMMES + "?code=25604").then().body("items.codeType", contains("crebo")).body("items.demo",
                contains(false));
    }

    @Test
    void exportedCsvIsImportedAsUnchanged() {
        importing(seeded, etag()).then().statusCode(200).body("outcome", equalTo("unchanged")).body("changes", empty());
        importing(seeded.replace(",", ";"), etag()).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void textThatASpreadsheetWouldRunReadsBackAsItWas() {
        importing(seeded.replace("25180,Kok,Cook", "25180,'=1+1,\"a;'@b\""), etag()).then().statusCode(200);
        given().get(PROGRAMMES + "?code=25180").then().body("items.name", contains("=1+1")).body("items.nameEn",
                contains("a;@b"));
        importing(csv(), etag()).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void datesAndFlagsOfSpreadsheetsAreUnderstood() {
        importing(seeded + "25997,Nieuw,,3,trade,,WAAR,1-8-2026,\"31 Jul 2027\",onwaar\r\n", etag()).then().statusCode(200);
        given().get(PROGRAMMES + "?code=25997").then().body("items.validFrom", contains("2026-08-01")).body("items.validTo",
                contains("2027-07-31")).body("items.internshipMandatory", contains(true));
        importing(seeded + "25998,Nieuw,,3,trade,,,1/8/2026,,\r\n", etag()).then().statusCode(400).body("errors.column",
                contains("validFrom"));
    }

    @Test
    void otherEncodingsAndOverlongCellsAreRejected() {
        given().contentType("text/csv").header("If-Match", etag()).body(seeded.replace("25180,Kok", "25180,Caf\u00e9")
                .getBytes(StandardCharsets.ISO_8859_1)).put(PROGRAMMES).then().statusCode(400)
                .body("errors.code", contains("not_utf_8"))
                .body("errors.line", contains(1 + (int) seeded.substring(0, seeded.indexOf("25180,Kok")).lines().count()));
        given().contentType("text/csv; charset=windows-1252").header("If-Match", etag()).body(seeded).put(PROGRAMMES).then()
                .statusCode(415);
        given().contentType("text/csv").header("If-Match", etag()).body(seeded.getBytes(StandardCharsets.UTF_16))
                .put(PROGRAMMES)
                .then().statusCode(400).body("errors.code", contains("utf_16"));
        importing(seeded.replace("25180,Kok", "25180," + "x".repeat(4_001)), etag()).then().statusCode(400).body("errors.code",
                contains("cell_too_long"));
    }

    @Test
    void aChangeMayExpectOneOfSeveralVersionsOrAny() {
        importing(seeded, "\"v999\", " + etag()).then().statusCode(200);
        importing(seeded, "*").then().statusCode(200);
        importing(seeded, "\"v999\"").then().statusCode(412);
        given().header("If-None-Match", given().get(PROGRAMMES).header("ETag")).get(PROGRAMMES).then().statusCode(304);
        given().delete(PROGRAMMES).then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
    }

    @Test
    void importCreatesAVersionAndReportsChanges() throws SQLException {
        String before = etag();
        String changed = seeded.replace("25180,Kok,Cook", "25180,Kok (nieuw),Cook")
                + "25999,Nieuwe opleiding,,3,trade,,true,2026-08-01,,false\r\n";
        importing(changed, before).then().statusCode(200).body("outcome", equalTo("imported")).body("added", equalTo(1))
                .body("changed", equalTo(1)).body("removed", equalTo(0)).body("changes", hasSize(2));
        assertThat(etag()).isNotEqualTo(before);
        given().get(PROGRAMMES + "?code=25180").then().body("items.name", contains("Kok (nieuw)"));
        given().get(PROGRAMMES + "?code=25999&validAt=2026-07-31").then().body("items", empty());
        assertThat(outbox("nl.stagepact.programmes.programme-changed.v1", "25999")).isEqualTo(1);
    }

    @Test
    void earlierVersionsRemainReadable() throws Exception {
        String recorded = given().get(PROGRAMMES + "/versions").path("items[0].recordedAt");
        importing(seeded.replace("25180,Kok,Cook", "25180,Kok (nieuw),Cook"), etag()).then().statusCode(200);
        given().queryParam("code", "25180").queryParam("availableAt", recorded).get(PROGRAMMES).then().statusCode(200)
                .body("items.name", contains("Kok"));
    }

    @Test
    void dryRunGivesTheSameAnswerAndStoresNothing() {
        String before = etag();
        given().contentType("text/csv").body(seeded.replace("25180,Kok,Cook", "25180,Kokkie,Cook"))
                .put(PROGRAMMES + "?dryRun=true")
                .then().statusCode(200).body("dryRun", equalTo(true)).body("changed", equalTo(1));
        assertThat(etag()).isEqualTo(before);
    }

    @Test
    void reportsAllFaultsAtOnceWithLineAndColumn() {
        String body = "code;name;level;sector;validFrom\r\n1;A;4;trade;2026-01-01\r\n25604;;9;trade;x\r\n25604;A;4;trade\r\n";
        importing(body, etag()).then().statusCode(400).contentType("application/problem+json")
                .body("errors.line", contains(2, 3, 3, 3, 4))
                .body("errors.code", contains("not_of_form", "missing", "not_of_form", "not_of_form", "number_of_cells"))
                .body("errors.detail", everyItem(notNullValue()));
        importing("naam;code\r\n", etag()).then().statusCode(400).body("errors.code", contains("wrong_columns"));
        importing("", etag()).then().statusCode(400).body("errors.code", contains("empty_file"));
    }

    @Test
    void referencedCodesCannotBeRemoved() {
        String areas = given().accept("text/csv").get(REGISTERS + "/municipalities").asString();
        String tag = given().get(REGISTERS + "/municipalities").header("ETag");
        String without = areas.lines().filter(line -> !line.startsWith("GM0307")).reduce("",
                (all, line) -> all + line + "\r\n");
        given().contentType("text/csv").header("If-Match", tag).body(without).put(REGISTERS + "/municipalities").then()
                .statusCode(400).body("errors.code", contains("still_referred_to"))
                .body("errors[0].detail", containsString("GM0307"));
    }

    @Test
    void requiresTheVersionThatTheImporterHasRead() {
        given().contentType("text/csv").body(seeded).put(PROGRAMMES).then().statusCode(428);
        importing(seeded, "\"v999\"").then().statusCode(412);
        importing(seeded, "nonsense").then().statusCode(400).body("errors.code", contains("not_entity_tags"));
    }

    @Test
    void onlyOneOfTwoConcurrentImportsIsStored() throws Exception {
        String tag = etag();
        List<Callable<Integer>> both = new ArrayList<>();
        for (String name : List.of("Een", "Twee")) {
            both.add(() -> importing(seeded.replace("25180,Kok,Cook", "25180," + name + ",Cook"), tag).statusCode());
        }
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = new ArrayList<>();
            for (var answer : two.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void registerCanBePublishedAgain() {
        given().post(REGISTERS + "/pact-areas/announcements").then().statusCode(200).body("codes", greaterThan(2));
    }

    @Test
    void pagesByCursor() {
        String next = given().get(REGISTERS + "/labour-market-regions?pageSize=20").then().body("items", hasSize(20)).extract()
                .path("next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items", hasSize(15))
                .body("items[0].code", equalTo("AM23"));
        given().get(REGISTERS + "/labour-market-regions?cursor=x").then().statusCode(400);
    }

    @Test
    void rejectsUnknownRegistersAndInvalidMoments() {
        given().get(REGISTERS + "/colours").then().statusCode(404);
        given().get(PROGRAMMES + "?availableAt=yesterday&validAt=2026-13-01&x=1").then().statusCode(400).body("errors",
                hasSize(3));
        given().get(PROGRAMMES + "?availableAt=2999-01-01").then().statusCode(400).body("errors.code", contains("in_future"));
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    void schoolCannotImport() {
        given().contentType("text/csv").header("If-Match", etag()).body(seeded).put(PROGRAMMES).then().statusCode(403);
    }

    @Test
    @TestSecurity
    void everyoneCanRead() {
        given().get(PROGRAMMES).then().statusCode(200).body("items.code", hasItem("25604"))
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }

    private static String csv() {
        return given().accept("text/csv").get(PROGRAMMES).then().statusCode(200).extract().asString();
    }

    private static String etag() {
        return given().get(PROGRAMMES).header("ETag");
    }

    private static Response importing(String csv, String seen) {
        return given().contentType("text/csv").header("If-Match", seen).body(csv).put(PROGRAMMES);
    }

    private long outbox(String type, String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox where type = '" + type + "' and subject = '"
                        + subject + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}

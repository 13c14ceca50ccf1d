package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.round.api.ARound.ROUNDS;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class RoundResultApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void twelveStudentsAndTwoPlaces() throws SQLException {
        AVacancyBody.companies(database);
        AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        push(IntStream.rangeClosed(1, 12).mapToObj(i -> withKey(key(i)).with("days", i > 6 ? List.of("sunday", "monday")
                : List.of("monday", "friday")).json()).toArray(String[]::new)).statusCode(200);
    }

    @Test
    void theMapTellsWhatTheAcquisitionListTells() {
        String id = ARound.decided("");
        given().get(ROUNDS + '/' + id + "/acquisition-map").then().statusCode(409);
        ARound.step(id, "publications").statusCode(200);
        given().get(ROUNDS + '/' + id + "/acquisition-map").then().statusCode(200).contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection")).body("features.type", contains("Feature"))
                .body("features[0].properties.area", equalTo("38"))
                .body("features[0].properties.programmes.programmeCode", contains("25180"))
                .body("features[0].properties.programmes[0].vacancies", equalTo(1))
                .body("features[0].properties.programmes[0].students", equalTo(10));
        JsonPath map = new JsonPath(given().get(ROUNDS + '/' + id + "/acquisition-map").asString())
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(map.getDouble("features[0].geometry.coordinates[0]")).isBetween(3.0, 8.0);
        assertThat(map.getDouble("features[0].geometry.coordinates[1]")).isBetween(50.0, 54.0);
    }

    @Test
    void theHashOfARoundIsThatOfItsLines() throws Exception {
        String id = ARound.decided("");
        given().get(ROUNDS + '/' + id + "/input").then().statusCode(409);
        ARound.step(id, "publications").statusCode(200);
        List<JsonPath> lines = lines(id);
        assertThat(lines).hasSize(13).allSatisfy(line -> assertThat(sha256(line.getString("facts")))
                .isEqualTo(line.getString("sha256")));
        assertThat(lines.stream().filter(line -> line.getString("kind").equals("case"))
                .map(line -> line.getString("facts").substring(line.getString("facts").lastIndexOf('|') + 1)).distinct())
                .as("random digits of each student").hasSize(12).allSatisfy(nonce -> assertThat(nonce).hasSize(32));
        String digests = lines.stream().map(line -> line.getString("sha256") + '\n').sorted().collect(Collectors.joining());
        ARound.get(id).body("inputHash", equalTo(sha256(digests)));
    }

    @Test
    void studentsOfAnotherSchoolAreToldByAHash() throws SQLException {
        EmptyTables.run(database, "update search_case set organisation_code = '99DB' where case_key = '" + key(1) + '\'');
        List<JsonPath> lines = lines(ARound.published());
        assertThat(lines).filteredOn(line -> line.get("facts") == null).singleElement()
                .satisfies(line -> assertThat(line.getString("kind")).isEqualTo("case"));
    }

    @Test
    @TestSecurity(user = "demo-admin", roles = { "platform-admin", "school-coordinator" })
    @OidcSecurity(claims = { @Claim(key = "azp", value = "demo-admin"), @Claim(key = "institution_code", value = "99DA"),
            @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
    void theAdministratorOfTheInstallationReadsAll() throws SQLException {
        String id = ARound.published();
        EmptyTables.run(database, "update matching_round_case set facts = replace(facts, '99DA', '99DC')",
                "update matching_round set pact_code = 'leiden-071'");
        assertThat(lines(id)).hasSize(13).allSatisfy(line -> assertThat(line.<String> get("facts")).isNotNull());
    }

    @Test
    void whatEachConstraintRemovesIsToldByGroup() throws SQLException {
        EmptyTables.run(database, "update vacancy set places = 6");
        String id = ARound.published();
        ARound.get(id).body("report.ordersTried", equalTo(3)).body("report.sameForOtherOrder", equalTo(true))
                .body("report.groups.find { it.kind == 'level' }.placed", equalTo(6))
                .body("report.groups.find { it.kind == 'level' }.stages.constraint", contains("days"))
                .body("report.groups.find { it.kind == 'level' }.stages.removedPercent", contains(50.0f));
    }

    @Test
    void whatConstraintsRemoveIsHiddenForSmallGroups() {
        ARound.get(ARound.published()).body("report.groups.find { it.kind == 'level' }.stages", nullValue());
    }

    private static List<JsonPath> lines(String id) {
        return given().get(ROUNDS + '/' + id + "/input").then().statusCode(200).contentType("application/x-ndjson").extract()
                .asString().lines().map(JsonPath::new).toList();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package nl.stagepact.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.round.domain.SaltPart;
import nl.stagepact.placement.searchcase.api.ASearchCase;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.testkit.BodyExamples;
import nl.stagepact.testkit.RealPostgres;

/** Every example of a body in the contract is accepted by the service. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-admin", roles = { Roles.PLATFORM_ADMIN, Roles.SCHOOL_SYSTEM, Roles.SBB_SYSTEM, Roles.PARTNER,
        Roles.SOCIAL_RETURN_ADVISER, Roles.PACT_ADMIN })
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-admin"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "amersfoort") })
class BodyExamplesTest {

    private static final String BASE = "/placement/v1";
    /** What these formats do not say. */
    private static final String DEFAULTS = "?leerbedrijfId=900000001&programme=25180&learningPath=bol&from=2027-02-01"
            + "&to=2027-06-30&days=monday&hoursPerWeek=8";
    private static final String REFERRAL = """
            {"pact": "amersfoort", "employer": {"name": "Bakkerij", "kvkNumber": "90000001", "postcode": "3811AA",
             "programmeCodes": ["25180"]}}""";
    private static final BodyExamples CONTRACT = BodyExamples.of("placement-service");

    @Inject
    DataSource database;

    @BeforeEach
    void registers() throws SQLException {
        AVacancyBody.companies(database);
        EmptyTables.run(database, "insert into pact_area values ('amersfoort', 1)",
                "insert into pact_area_period values ('amersfoort', 'Amersfoort', '{GM0307}', '2020-01-01', null)",
                "drop table if exists kept_area", "create table kept_area as table postcode_area");
    }

    /** Their example replaces all of them. */
    @AfterEach
    void restoreAreas() throws SQLException {
        EmptyTables.run(database, "truncate postcode_area", "insert into postcode_area table kept_area",
                "drop table kept_area");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAccepted(BodyExamples.Example example) throws SQLException {
        Response answer = send(example);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        assertThat(answer.asString()).doesNotContain("\"errors\":[{", "\"outcome\":\"refused\"");
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(CONTRACT.lacking()).as("the design rules take a field postcode of an example for an operation")
                .containsExactly("postReferral application/json");
    }

    static List<BodyExamples.Example> examples() {
        return CONTRACT.examples();
    }

    private Response send(BodyExamples.Example example) throws SQLException {
        RequestSpecification request = given().contentType(example.mediaType());
        if (example.mediaType().endsWith("form-urlencoded")) {
            request.formParams(JsonPath.from(example.body()).getMap(""));
        } else {
            request.body(example.body().getBytes(StandardCharsets.UTF_8));
        }
        if (example.takesVersion()) {
            request.header("If-Match", "*");
        }
        if (example.takesKey()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        boolean lacks = example.name().equals("jobPosting") || example.name().equals("jsonFeed");
        return request.request(example.method(), BASE + withIds(example) + (lacks ? DEFAULTS : ""));
    }

    /** Makes what the path names. */
    private String withIds(BodyExamples.Example example) throws SQLException {
        String path = example.path();
        if (path.contains("{deadLetterId}")) {
            UUID id = UUID.randomUUID();
            EmptyTables.run(database,
                    "insert into dead_letter (topic, key, source, id, type, subject, recorded_at, data, reason)"
                            + " values ('shortage-events', '" + id + "', '', '" + id + "', '', '', now(), '', '')");
            return path.replace("{deadLetterId}", given().get(BASE + "/dead-letters?key=" + id).path("items[0].id"));
        }
        if (path.contains("{feedId}")) {
            return path.replace("{feedId}", send(example("feed")).path("id"));
        }
        if (path.contains("{referralId}")) {
            return path.replace("{referralId}",
                    given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(REFERRAL)
                            .post(BASE + "/referrals").path("id"));
        }
        if (path.contains("{vacancyId}")) {
            return path.replace("{vacancyId}",
                    example.operationId().equals("putVacancy") ? send(example("vacancy")).path("vacancy.id")
                            : AVacancyBody.published(AVacancyBody.of("Bakker", "25180", AVacancyBody.DOUBT)));
        }
        if (path.contains("/search-cases/") || path.endsWith("/placements")) {
            send(example("searchCaseNdjson"));
        }
        if (path.contains("{matchingRoundId}")) {
            return path.replace("{matchingRoundId}", matchingRound(example.operationId()));
        }
        if (path.contains("{placementId}")) {
            return path.replace("{placementId}", placement(example.operationId()));
        }
        if (path.contains("{contactId}")) {
            return path.replace("{contactId}", send(example("contactClaim")).path("id"));
        }
        if (path.equals("/replacements")) {
            replaceable(JsonPath.from(example.body()));
        }
        if (path.equals("/student-records")) {
            handedOver(JsonPath.from(example.body()).getString("code"));
        }
        if (path.contains("{supportActionId}")) {
            return path.replace("{supportActionId}", send(example("supportAction")).path("id"));
        }
        if (path.contains("{secret}")) {
            String link = given()
                    .post(BASE + "/vacancies/" + send(example("vacancy")).path("vacancy.id") + "/confirmation-links")
                    .path("path");
            return link.substring(BASE.length());
        }
        return path;
    }

    /** Whose salt takes the part of the example. */
    private String matchingRound(String operation) throws SQLException {
        EmptyTables.run(database, "update matching_round set state = 'abandoned'");
        String id = send(example("matchingRound")).path("id");
        if (operation.equals("postReveal")) {
            String part = JsonPath.from(example("saltPart").body()).getString("part");
            EmptyTables.run(database, "insert into matching_round_part values ('" + id + "', 1, '99DA', '"
                    + SaltPart.commitment(UUID.fromString(id), 1, "99DA", part) + "', null, false)",
                    "update matching_round set state = 'revealing' where id = '" + id + '\'');
        }
        return id;
    }

    /** In a state that allows the operation. */
    private String placement(String operation) throws SQLException {
        String key = UUID.randomUUID().toString();
        ASearchCase.push(ASearchCase.withKey(key).json()).statusCode(200);
        String id = switch (operation) {
            case "postInterruption", "postOutcome", "putConversation", "putEvaluation" -> APlacement.agreed(key);
            default -> APlacement.proposed(key);
        };
        switch (operation) {
            case "postSignature" -> APlacement.terms(id, 1, ", \"minor\": false").statusCode(200);
            case "postOutcome", "postInterruption", "putEvaluation", "putConversation" -> EmptyTables.run(database,
                    "update placement set state = 'running', starts_on = '2026-11-01' where id = '" + id + '\'');
            default -> {
                // as it is
            }
        }
        return id;
    }

    private void handedOver(String code) throws SQLException {
        send(example("searchCaseNdjson"));
        EmptyTables.run(database, "insert into handover select sha256(decode('" + code
                + "', 'hex')), id, '2026-11-10', '2027-01-10', {now}, 'test' from search_case limit 1");
    }

    /** A placement of the student of the example, and its token. */
    private void replaceable(JsonPath body) throws SQLException {
        ASearchCase.push(ASearchCase.withKey(body.getString("caseKey")).json()).statusCode(200);
        APlacement.agreed(body.getString("caseKey"));
        EmptyTables.run(database, "insert into replacement_token values (sha256(decode('" + body.getString("token")
                + "', 'hex')), '99DA', '2027-11-10')");
    }

    private static BodyExamples.Example example(String name) {
        return examples().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}

package nl.stagepact.placement.reservation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.List;

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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.round.api.ARound;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** As a sector organisation that published the vacancy, and a coordinator of school 99DA in one. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-both", roles = { "sector-organisation", "school-coordinator" })
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-both"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class ReservationApiTest {

    private static final String FOR_B = "{\"reservations\": [{\"institutionCode\": \"99DB\", \"places\": %d}]}";

    @Inject
    DataSource database;

    private String vacancy;

    @BeforeEach
    void aVacancyOfTwoPlaces() throws SQLException {
        AVacancyBody.companies(database);
        vacancy = AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        push(withKey(key(1)).json(), withKey(key(2)).json()).statusCode(200);
    }

    @Test
    void aReservationIsReadAndReplaced() {
        reserve(FOR_B.formatted(1)).statusCode(200).body("reservations.institutionCode", contains("99DB"));
        reserve("{\"reservations\": [{\"programmeCode\": \"25180\", \"places\": 2}]}").statusCode(200);
        given().get(path()).then().statusCode(200).body("reservations.programmeCode", contains("25180"))
                .body("reservations.places", contains(2));
        reserve("{\"reservations\": []}").statusCode(200).body("reservations", hasSize(0));
    }

    @Test
    void aReservedSeatIsProposedToNobodyElse() {
        reserve(FOR_B.formatted(1)).statusCode(200);
        APlacement.propose(APlacement.inVacancy(key(1), vacancy)).statusCode(201);
        APlacement.propose(APlacement.inVacancy(key(2), vacancy)).statusCode(409).body("type", endsWith("no-free-place"));
    }

    @Test
    void aRoundGivesAReservedSeatToNobodyElse() {
        reserve(FOR_B.formatted(1)).statusCode(200);
        String id = ARound.decided("");
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(1))
                .body("report.proof.holds", equalTo(true)).body("report.sameForOtherGroups", equalTo(true))
                .body("report.changedSinceFrozen", equalTo(0));
        given().get(APlacement.PLACEMENTS).then().body("items", hasSize(1));
    }

    @Test
    void aRoundProposesASharedPlaceOnDaysOfItsOwn() throws SQLException {
        EmptyTables.run(database, "update vacancy set places = 1, days = '{monday,tuesday,thursday,friday}'");
        push(withKey(key(1)).with("days", List.of("monday", "friday")).json(),
                withKey(key(2)).with("days", List.of("tuesday", "thursday")).json()).statusCode(200);
        reserve("{\"reservations\": [], \"shareable\": true}").statusCode(200).body("shareable", equalTo(true));
        String id = ARound.published();
        ARound.get(id).body("report.figures.placed", equalTo(1)).body("report.proof.holds", equalTo(true))
                .body("report.sameForOtherOrder", equalTo(true));
        ARound.answer(id, 1).body("vacancyId", equalTo(vacancy)).body("days", contains("monday", "friday"));
        ARound.answer(id, 2).body("vacancyId", equalTo(vacancy)).body("days", contains("tuesday", "thursday"));
        given().get(APlacement.PLACEMENTS).then().body("items", hasSize(2)).body("items.days", everyItem(hasSize(2)));
        EmptyTables.run(database, "update vacancy set places = 2");
        push(withKey(key(3)).json(), withKey(key(4)).json()).statusCode(200);
        APlacement.propose(APlacement.inVacancy(key(3), vacancy)).statusCode(201);
        APlacement.propose(APlacement.inVacancy(key(4), vacancy)).statusCode(409);
        reserve("{\"reservations\": []}").statusCode(200).body("shareable", equalTo(false));
    }

    @Test
    void twoPartPlacesAreNamedThatMakeOneTogether() throws SQLException {
        EmptyTables.run(database, "update vacancy set places = 1, days = '{monday}'");
        reserve("{\"reservations\": [], \"shareable\": true}").statusCode(200);
        String first = vacancy;
        vacancy = AVacancyBody.published(AVacancyBody.of("Kok", "25180", ""));
        EmptyTables.run(database, "update vacancy set places = 1, days = '{friday}' where id = '" + vacancy + '\'');
        reserve("{\"reservations\": [], \"shareable\": true}").statusCode(200);
        String id = ARound.published();
        String parts = given().get(ARound.ROUNDS + "/" + id + "/search-cases/" + key(1)).asString()
                + given().get(ARound.ROUNDS + "/" + id + "/search-cases/" + key(2)).asString();
        assertThat(parts).contains(first, vacancy, "Samen vormen 2 vacatures wel een plek");
        given().get(APlacement.PLACEMENTS).then().body("items", hasSize(0));
    }

    @Test
    void aSeatThatIsReservedMeanwhileIsNotProposed() {
        String id = ARound.decided("");
        reserve(FOR_B.formatted(2)).statusCode(200);
        ARound.step(id, "publications").statusCode(200).body("report.figures.placed", equalTo(0));
    }

    @Test
    void noMoreIsReservedThanThereIs() throws SQLException {
        reserve(FOR_B.formatted(3)).statusCode(409).body("type", endsWith("too-many-seats-reserved"));
        reserve("{\"reservations\": [{\"programmeCode\": \"25604\", \"places\": 1}]}").statusCode(409)
                .body("type", endsWith("reserved-for-other-programme"));
        assertThat(Rows.count(database, "vacancy_reservation")).isZero();
    }

    @Test
    void allFaultsAreNamed() {
        reserve("{\"reservations\": [{\"places\": 1}, {\"institutionCode\": \"99da\", \"places\": 0}, "
                + "{\"programmeCode\": \"25180\", \"places\": 1}, {\"programmeCode\": \"25180\", \"places\": 1}]}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reservations/0/institutionCode",
                        "/reservations/1/institutionCode", "/reservations/1/places", "/reservations/3/places"));
    }

    @Test
    void whoseVacancyItIsNotReservesNothing() throws SQLException {
        EmptyTables.run(database, "update vacancy set published_by = 'other'");
        reserve(FOR_B.formatted(1)).statusCode(404);
        EmptyTables.run(database, "insert into vacancy_reservation values ('" + vacancy + "', '99DB', null, 1), ('" + vacancy
                + "', null, '25180', 1)");
        given().get(path()).then().statusCode(200).body("reservations.programmeCode", contains("25180"));
        EmptyTables.run(database, "update vacancy set status = 'withdrawn'");
        given().get(path()).then().statusCode(404);
    }

    private ValidatableResponse reserve(String body) {
        return given().contentType("application/json").body(body).put(path()).then();
    }

    private String path() {
        return "/placement/v1/vacancies/" + vacancy + "/reservations";
    }
}

package nl.stagepact.reporting.vacancyread.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.events.Event;
import nl.stagepact.events.placements.CompanyRegistered;
import nl.stagepact.events.placements.VacancyConfirmed;
import nl.stagepact.events.placements.VacancyExpired;
import nl.stagepact.events.placements.VacancyPublished;
import nl.stagepact.events.placements.VacancyWithdrawn;
import nl.stagepact.events.registers.AreaChanged;
import nl.stagepact.events.registers.AreaPeriod;
import nl.stagepact.servicekit.event.CloudEventHeaders;
import nl.stagepact.servicekit.inbox.EventDispatch;
import nl.stagepact.servicekit.inbox.ReceivedEvent;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-policy-officer", roles = "policy-officer")
@OidcSecurity(claims = @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY))
class VacancyEventsTest {

    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    EventDispatch dispatch;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @BeforeEach
    void companies() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate offered_vacancy, training_company, inbox, dead_letter, register_code, register_period");
        }
        dispatch(new AreaChanged("pact_area", "amersfoort", 1,
                List.of(new AreaPeriod("Amersfoorts Stagepact", List.of("GM0307"), LocalDate.of(2015, 1, 1), null, false))),
                new CompanyRegistered("here", "GM0307", List.of("25180")),
                new CompanyRegistered("too", "GM0307", List.of("25180")),
                new CompanyRegistered("elsewhere", "GM0344", List.of("25180")),
                new CompanyRegistered("nowhere", "", List.of()));
    }

    @Test
    void countsPlacesConfirmationsAndEqualPayInTheAreaOfThePact() {
        dispatch(published("a", "here", "bol", 2, true), published("b", "here", "bbl", 3, true),
                published("c", "too", "bol", 1, false), published("d", "elsewhere", "bol", 100, true),
                published("e", "nowhere", "bol", 100, true), published("f", "unheard-of", "bol", 100, true));
        read().body("vacancies", equalTo(3)).body("places", equalTo(6)).body("confirmedLately", equalTo(3))
                .body("companies", equalTo(2)).body("companiesWithEqualCompensation", equalTo(1))
                .body("perLearningPath.learningPath", contains("bbl", "bol")).body("perLearningPath.places", contains(3, 3));
    }

    @Test
    void hiddenVacanciesAreNotCounted() {
        dispatch(published("a", "here", "bol", 2, true), published("b", "here", "bol", 3, true),
                published("c", "here", "bol", 4, true));
        dispatch(new VacancyWithdrawn("a", "withdrawn"), new VacancyExpired("b", "hidden"),
                new VacancyConfirmed("c", TODAY.minusDays(30)));
        read().body("vacancies", equalTo(1)).body("places", equalTo(4)).body("confirmedLately", equalTo(0));
        dispatch(published("b", "here", "bol", 5, true), new VacancyConfirmed("c", TODAY.minusDays(29)));
        read().body("vacancies", equalTo(2)).body("places", equalTo(9)).body("confirmedLately", equalTo(2));
    }

    @Test
    void movedCompanyIsCountedAtItsNewLocation() {
        dispatch(published("a", "here", "bol", 2, true), published("d", "elsewhere", "bol", 100, true));
        dispatch(new CompanyRegistered("here", "GM0344", List.of("25180")),
                new CompanyRegistered("elsewhere", "GM0307", List.of("25180")));
        read().body("vacancies", equalTo(1)).body("places", equalTo(100));
    }

    @Test
    void partnersOfAnotherPactGet404() {
        given().get("/reporting/v1/pacts/leiden-071/offered-places").then().statusCode(404);
        read().body("vacancies", equalTo(0)).body("perLearningPath", empty());
    }

    private ValidatableResponse read() {
        return given().get("/reporting/v1/pacts/amersfoort/offered-places").then().statusCode(200);
    }

    private static Event published(String id, String company, String path, int places, boolean equal) {
        return new VacancyPublished(id, company, List.of("25180"), path, places, equal);
    }

    private void dispatch(Event... events) {
        assertThat(dispatch.handleAll(List.of(events).stream().map(event -> {
            try {
                return new ReceivedEvent("placement-events", event.key(), new CloudEventHeaders(UUID.randomUUID(), "urn:nld:x",
                        event.type().name(), event.subject(), Instant.EPOCH), json.writeValueAsBytes(event));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList())).isTrue();
    }
}

package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/**
 * SBB delivers its companies, a school checks one before it signs, and the company offers places. When the recognition is
 * withdrawn, the school is notified and the places disappear.
 */
@ExtendWith(WholeStack.class)
@Order(Integer.MAX_VALUE - 4) // a snapshot removes the companies of other journeys
class RecognitionIT {

    private static final String SCHOOL = "/placement/v1/institutions/99DA";

    @Test
    void aWithdrawnRecognitionIsReportedAndItsPlacesDisappear(Running stack) throws SQLException {
        Answer snapshot = stack.put("demo-sbb", "/placement/v1/sbb/company-snapshots/100", "application/x-ndjson",
                company("950000001", "Bakkerij De Korenaar B.V.", "") + company("950000002", "Garage Smit", ""));
        assertThat(snapshot.status()).as(snapshot.http().body()).isEqualTo(200);
        assertThat(snapshot.at("/registered").asInt()).isEqualTo(2);
        assertThat(stack.put("demo-school-a", "/placement/v1/sbb/company-snapshots/101", "application/x-ndjson",
                company("950000003", "Niet van SBB", "")).status()).as("only SBB may deliver companies").isEqualTo(403);

        Answer match = stack.get("demo-school-a",
                "/placement/v1/training-companies/matches?name=de%20korenaar&postcode=3811AA");
        String id = match.at("/items/0/company/leerbedrijfId").asText();
        assertThat(id).isEqualTo("950000001");
        String verdict = "/placement/v1/recognition-verdicts?leerbedrijfId=" + id + "&programme=25180&startDate=2026-09-01";
        assertThat(stack.get("demo-school-a", verdict).at("/recognised").asBoolean()).isTrue();
        assertThat(stack.put("demo-school-a", SCHOOL + "/watched-companies/" + id, "application/json",
                "{\"placements\": [{\"programmeCode\": \"25180\", \"students\": 2, \"to\": \"2099-01-31\"}]}").status())
                .isIn(201, 204);
        String next = stack.get("demo-school-a", SCHOOL + "/withdrawals").at("/next").asText();

        String vacancy = offer(stack);
        assertThat(stack.getAnonymously(vacancy).at("/company/name").asText()).isEqualTo("Bakkerij De Korenaar B.V.");
        assertThat(stack.getAnonymously("/placement/v1/vacancies?programme=25180&words=bakken&leerbedrijfId=" + id)
                .at("/items")).hasSize(1);

        Answer mutation = stack.send(stack.request("/placement/v1/sbb/company-mutations")
                .header("Authorization", "Bearer " + stack.tokens().of("demo-sbb")).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"mutations\": [{\"sequence\": 101, \"company\": "
                        + company(id, "Bakkerij De Korenaar B.V.",
                                ", \"withdrawnOn\": \"2026-08-15\", \"withdrawalReason\": \"quality\"")
                        + "}]}"))
                .build());
        assertThat(mutation.at("/items/0/outcome").asText()).as(mutation.http().body()).isEqualTo("changed");

        assertThat(stack.getAnonymously(vacancy).status()).as("offered by a company without recognition").isEqualTo(404);
        assertThat(stack.getAnonymously("/placement/v1/vacancies?leerbedrijfId=" + id).at("/items")).isEmpty();
        assertThat(stack.get("demo-sbb", vacancy + "/state").at("/status").asText()).isEqualTo("blocked");
        Answer told = stack.get("demo-school-a", next);
        assertThat(told.at("/items/0/leerbedrijfId").asText()).isEqualTo(id);
        assertThat(told.at("/items/0/reason").asText()).isEqualTo("quality");
        assertThat(told.at("/items/0/placements/0/students").asInt()).as("affected students").isEqualTo(2);
        assertThat(stack.get("demo-school-a", told.at("/next").asText()).at("/items")).isEmpty();
        Answer refused = stack.get("demo-school-a", verdict);
        assertThat(refused.at("/recognised").asBoolean()).isFalse();
        assertThat(refused.at("/ground").asText()).isEqualTo("withdrawn");
        assertThat(stack.get("demo-school-b", SCHOOL + "/withdrawals").status()).as("hidden from another school")
                .isEqualTo(404);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(waitingEvents(stack)).as("events waiting in the outbox").isZero());
    }

    /**
     * Retries until placement-service has received the programme's register event.
     *
     * @return path of the vacancy
     */
    private static String offer(Running stack) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        String body = """
                {"leerbedrijfId": "950000001", "title": "Bakker in opleiding", "tasks": [{"text": "Brood bakken"}],
                 "programmeCodes": ["25180"], "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"],
                 "hoursPerWeek": 8, "places": 1}""".formatted(begin, begin.plusMonths(3));
        Answer offered = await().atMost(Duration.ofSeconds(60)).until(
                () -> stack.send(stack.request("/placement/v1/vacancies")
                        .header("Authorization", "Bearer " + stack.tokens().of("demo-sbb"))
                        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()),
                answer -> answer.status() != 409);
        assertThat(offered.status()).as(offered.http().body()).isEqualTo(201);
        return offered.header("Location");
    }

    private static long waitingEvents(Running stack) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect(stack.facts().text("placement-service.database"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String company(String id, String name, String withdrawal) {
        return """
                {"leerbedrijfId": "%s", "name": "%s", "address": {"postcode": "3811AA", "city": "Amersfoort"}, \
                "recognitions": [{"programmeCode": "25180", "obtained": "remotely", "validFrom": "2024-08-01"%s}]}
                """.formatted(id, name, withdrawal);
    }
}

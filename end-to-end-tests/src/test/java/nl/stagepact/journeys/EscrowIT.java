package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.StackFacts;

/** Several students about one company, with the keeper in a process and a database of its own. */
@ExtendWith(WholeStack.class)
class EscrowIT {

    private static final String BASE = "/discrimination/v1";
    private static final String SERVICE = "discrimination-service";
    private static final String REPORT = """
            {"language": "nl", "wish": "register_only", "facts": {"capacity": "victim", "phase": "searching",
             "kinds": ["rejection"], "grounds": ["religion"]}, "company": {"leerbedrijfId": "%s"}, "account": "%s"}""";
    private static final String COMPANY = "960000001";

    @BeforeEach
    void desks(Running stack) {
        stack.stack(); // skipped in containers, where desks are told once a day
        AReport.describeDesks(stack);
        PartnerFeed.in(stack); // registers the company
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> report(stack, COMPANY, "Eerst").status() == 201);
    }

    /** A number that is mistyped would be lodged about a company that nobody else can name. */
    @Test
    void aCompanyThatSbbDoesNotKnowIsRefusedAtOnce(Running stack) {
        Answer refused = report(stack, "960000999", "Tikfout");
        assertThat(refused.status()).as(refused.http().body()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/company/leerbedrijfId");
    }

    @Test
    void sbbIsToldOfEachReportAtItsOwnThreshold(Running stack) throws Exception {
        lodge(stack, "Anna", 2, token(stack, "demo-adviser-a"));
        lodge(stack, "Bram", 3, token(stack, "demo-adviser-b"));
        delivered(stack, 2);
        assertThat(told(stack)).isEmpty();
        // As if two more schools had handed them out.
        String chris = token(stack, "demo-adviser-b");
        String dana = token(stack, "demo-adviser-a");
        update(stack, "update lodging_token set school = reverse(school)");
        lodge(stack, "Chris", 5, chris);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> told(stack).equals(List.of("Anna")));
        lodge(stack, "Dana", 5, dana);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> told(stack).size() > 1);
        assertThat(told(stack)).containsExactlyInAnyOrder("Anna", "Bram");
        assertThat(count(stack, SERVICE, "select count(*) from kept_lodging")).isZero();
        assertThat(count(stack, StackFacts.KEEPER, "select count(*) from discrimination_case")).isZero();
    }

    @Test
    void eachProcessAnswersForItsRoleOnly(Running stack) throws Exception {
        assertThat(status(stack, SERVICE, "/keeper/key")).isEqualTo(404);
        assertThat(stack.getAnonymously(BASE + "/keeper/key").status()).isEqualTo(404);
        assertThat(status(stack, StackFacts.KEEPER, "/keeper/key")).isEqualTo(200);
        assertThat(status(stack, StackFacts.KEEPER, "/keeper/met-lodgings")).isEqualTo(403);
        assertThat(status(stack, StackFacts.KEEPER, "/desks")).isEqualTo(404);
    }

    private static Answer report(Running stack, String company, String name) {
        return stack.send(stack.request(BASE + "/reports").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(REPORT.formatted(company, name))).build());
    }

    private static void lodge(Running stack, String name, int others, String token) {
        Answer sent = report(stack, COMPANY, name);
        Answer lodged = new AReport(stack, sent.at("/receiptCode").asText(), "").byReporter("PUT", "/lodging",
                "{\"desk\": \"sbb\", \"others\": %d, \"wish\": \"formal_step\", \"token\": \"%s\"}".formatted(others, token));
        assertThat(lodged.status()).as(lodged.http().body()).isEqualTo(204);
    }

    private static String token(Running stack, String client) {
        return stack.post(client, BASE + "/lodging-tokens", "application/json", "{\"number\": 1}").at("/tokens/0").asText();
    }

    private static void delivered(Running stack, int lodgings) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(
                () -> count(stack, StackFacts.KEEPER,
                        "select count(*) from kept_lodging where origin is not null") == lodgings);
    }

    /** Accounts of the reports of which SBB was told by a lodging. */
    private static List<String> told(Running stack) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : stack.get("demo-sbb-complaints", BASE + "/cases?access=shared&state=registered").at("/items")) {
            names.add(stack.get("demo-sbb-complaints", BASE + "/cases/" + item.path("id").asText())
                    .at("/report/accounts/0/text").asText());
        }
        return names;
    }

    private static int status(Running stack, String program, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(stack.facts().url(program) + BASE + path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int count(Running stack, String program, String sql) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect(stack.facts().text(program + ".database"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void update(Running stack, String sql) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect(stack.facts().text(SERVICE + ".database"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

package nl.stagepact.journeys;

import static nl.stagepact.journeys.AReport.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;

/** What time does to a case: terms pass, handlers leave, retention ends, and a backup comes back. */
@ExtendWith(WholeStack.class)
class CaseTimeIT {

    private static final String SERVICE = "discrimination-service";
    private static final String BACKUP = "discrimination_backup";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeEach
    void desks(Running stack) {
        AReport.describeDesks(stack);
    }

    /** Other journeys take place today. */
    @AfterEach
    void today(Running stack) {
        ServiceProcess service = stack.stack().service(SERVICE);
        service.process().kill();
        service.launch();
        service.awaitReady();
    }

    @Test
    void aColleagueTakesOverWhenTheHandlerIsOnLeaveAndATermHasPassed(Running stack) {
        AReport report = AReport.send(stack);
        assertThat(assign(stack, report, "{\"handler\": \"6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e\"}").status()).isEqualTo(200);
        startAfter(stack, 10);
        assertThat(overdue(stack)).contains(report.caseId());
        assertThat(assign(stack, report, "{\"handler\": \"7a2fe113-bc6b-4a4d-9d6e-2e7c2b3d4e5f\"}").at("/handler").asText())
                .startsWith("7a2fe113");
        assertThat(stack.get("demo-adviser-a", BASE + "/cases/" + report.caseId() + "?purpose=deputising").status())
                .isEqualTo(200);
        assertThat(report.step("demo-adviser-a", "{\"state\": \"confirmed\"}").status()).isEqualTo(200);
        JsonNode own = report.byReporter("GET", "", "").json();
        assertThat(own.at("/readings/0/purpose").asText()).isEqualTo("deputising");
        assertThat(own.at("/terms/0/kind").asText()).isEqualTo("confirmation");
        assertThat(own.at("/terms/0/met").asBoolean(true)).as("the term was not kept").isFalse();
    }

    @Test
    void anErasedCaseStaysErasedAfterABackupComesBack(Running stack) throws Exception {
        AReport report = AReport.send(stack);
        report.readBy("demo-adviser-a");
        assertThat(report.byReporter("POST", "/withdrawals", "").status()).isEqualTo(204);
        ServiceProcess service = stack.stack().service(SERVICE);
        service.end();
        copy(stack, database(stack), BACKUP);
        startAfter(stack, 31);
        await().atMost(PATIENCE).until(() -> report.byReporter("GET", "", "").status() == 404);
        JsonNode proof = proof(stack, report);
        assertThat(proof.path("ledgerHash").asText()).matches("[0-9a-f]{64}");
        assertThat(Files.readString(ledger(stack))).contains(report.caseId()).contains(proof.path("ledgerHash").asText());
        service.end();
        stack.stack().postgres().databases().drop(database(stack));
        copy(stack, BACKUP, database(stack));
        stack.stack().postgres().databases().drop(BACKUP);
        assertThat(keys(stack, report)).as("the backup has its keys").isPositive();
        startAfter(stack, 31);
        await().atMost(PATIENCE).until(() -> keys(stack, report) == 0);
        assertThat(report.byReporter("GET", "", "").status()).isEqualTo(404);
        assertThat(Files.readString(ledger(stack)).split(report.caseId())).as("one line").hasSize(2);
        assertThat(proof(stack, report).path("ledgerHash")).isEqualTo(proof.path("ledgerHash"));
    }

    private static Answer assign(Running stack, AReport report, String body) {
        return stack.send(stack.request(BASE + "/cases/" + report.caseId() + "/handler")
                .header("Authorization", "Bearer " + stack.tokens().of("demo-adviser-a"))
                .header("Content-Type", "application/json").header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static List<String> overdue(Running stack) {
        List<String> ids = new ArrayList<>();
        stack.get("demo-adviser-a", BASE + "/cases?overdue=true&pageSize=200").at("/items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static JsonNode proof(Running stack, AReport report) {
        for (JsonNode erasure : stack.get("demo-privacy-officer", BASE + "/erasures?pageSize=200").at("/items")) {
            if (erasure.path("caseId").asText().equals(report.caseId())) {
                return erasure;
            }
        }
        throw new AssertionError("No proof of the erasure");
    }

    /** Starts again and again, and serves little: it need not be compiled twice. */
    private static void startAfter(Running stack, int days) {
        ServiceProcess service = stack.stack().service(SERVICE);
        service.process().kill();
        service.launch(Map.of("STAGEPACT_CLOCK_OFFSET", Duration.ofDays(days).toString(), "STAGEPACT_SCHEDULE_EVERY", "2s",
                "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
        service.awaitReady();
    }

    private static Path ledger(Running stack) {
        return stack.stack().folder().path().resolve("data/erasure-ledger");
    }

    private static String database(Running stack) {
        return stack.facts().text(SERVICE + ".database");
    }

    /** As a backup and its restore: PostgreSQL copies a database that nobody uses. */
    private static void copy(Running stack, String from, String to) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template %s owner %s".formatted(to, from, database(stack)));
        }
    }

    private static long keys(Running stack, AReport report) throws SQLException {
        try (Connection connection = stack.stack().postgres().connect(database(stack));
                Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select count(*) from part_key where case_id = '" + report.caseId() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}

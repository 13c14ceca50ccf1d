package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;

/** The clock is shifted by six weeks twice: everything that timers should create has been created. */
@ExtendWith(WholeStack.class)
@Order(Integer.MAX_VALUE - 1) // other journeys must not see data from the future
class SixWeeksIT {

    private static final String DIGESTS = "/shortage/v1/pacts/amersfoort/digests";
    private static final String ADVISER = "demo-social-return-adviser";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void aDigestWithTheChangesAppearsEverySixWeeks(Running stack) {
        try {
            stack.put("demo-school-a", path("99DA", TODAY.toString()), "application/json", ADelivery.of("AM14", month(0), 20));
            after(stack, 42);
            JsonNode first = digestOf(stack, TODAY.plusDays(42));
            int before = row(stack, first).path("shortage").asInt();
            assertThat(before).as("this school and others").isGreaterThanOrEqualTo(20);

            Answer delivered = stack.put("demo-school-a", path("99DA", TODAY.plusDays(42).toString()), "application/json",
                    ADelivery.of("AM14", month(1), 12));
            assertThat(delivered.status()).as(delivered.http().body()).isEqualTo(201);
            after(stack, 84);
            JsonNode second = digestOf(stack, TODAY.plusDays(84));
            assertThat(second.path("comparedWith").asText()).isEqualTo(TODAY.plusDays(42).toString());
            assertThat(row(stack, second).path("shortage").asInt()).isEqualTo(before - 8);
            assertThat(row(stack, second).path("before").asInt()).isEqualTo(before);
            assertThat(row(stack, second).path("change").asInt()).isEqualTo(-8);
            String whole = DIGESTS + "/" + second.path("number").asInt();
            assertThat(get(stack, whole, "text/csv")).contains("25604,Software developer");
            assertThat(get(stack, whole, "text/html")).contains("<table").contains("Software developer");

            // Rounds and publications follow every two weeks, so these exist as well.
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(stack.get("demo-sbb", "/shortage/v1/rounds").http().body())
                    .contains("\"referenceDate\":\"" + TODAY.plusDays(84) + '"'));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(stack.getAnonymously("/shortage/v1/open-data/shortages")
                    .at("/about/referenceDate").asText()).isEqualTo(TODAY.plusDays(84).toString()));
            Answer dropout = stack.getAnonymously("/shortage/v1/open-data/dropout?groupBy=region");
            assertThat(dropout.status()).as("counts delivered by DropoutIT are public now").isEqualTo(200);
            assertThat(dropout.at("/about/coverage/schoolsDelivered").asInt()).isEqualTo(1);
            dropout.at("/items").forEach(item -> assertThat(item.at("/droppedOutForLackOfPlace/count").asInt())
                    .as("no one and no two").isNotIn(1, 2));
        } finally {
            after(stack, 0);
        }
    }

    private static void after(Running stack, int days) {
        ServiceProcess service = stack.stack().service("shortage-service");
        service.process().kill();
        service.launch(Map.of("STAGEPACT_CLOCK_OFFSET", Duration.ofDays(days).toString()));
        service.awaitReady();
    }

    private static JsonNode digestOf(Running stack, LocalDate day) {
        return await().atMost(PATIENCE).until(() -> stack.get(ADVISER, DIGESTS).at("/items/0"),
                digest -> digest.path("referenceDate").asText().equals(day.toString()));
    }

    private static JsonNode row(Running stack, JsonNode digest) {
        for (JsonNode row : stack.get(ADVISER, DIGESTS + "/" + digest.path("number").asInt()).at("/items")) {
            if (row.path("programmeCode").asText().equals("25604") && row.path("region").asText().equals("AM14")) {
                return row;
            }
        }
        throw new AssertionError("No row of 25604 in AM14");
    }

    private static String get(Running stack, String path, String mediaType) {
        return stack.send(stack.request(path).header("Authorization", "Bearer " + stack.tokens().of(ADVISER))
                .header("Accept", mediaType).GET().build()).http().body();
    }

    private static String month(int later) {
        return TODAY.plusMonths(later).toString().substring(0, 7);
    }
}

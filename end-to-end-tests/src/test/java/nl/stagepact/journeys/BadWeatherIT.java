package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;

/** Failures of parts of the stack: guarantees still hold. */
@ExtendWith(WholeStack.class)
class BadWeatherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CLIENTS = 4;

    @Test
    void aDeliveryIsAcceptedWhileKafkaIsDownAndArrivesLater(Running stack) {
        stack.stack().kafka().process().kill();
        try {
            Answer pushed = stack.put("demo-school-d", path("99DD", "2026-07-01"), "application/json",
                    ADelivery.of("AM20", "2026-09", 21));
            assertThat(pushed.status()).isIn(200, 201);
            assertThat(stack.get("demo-sbb", "/shortage/v1/shortages/top?region=AM20").at("/items/0/shortage").asInt())
                    .isEqualTo(21);
        } finally {
            stack.stack().kafka().start();
        }
        awaitSummary(stack, "AM20", 21);
    }

    @Test
    void noEventIsLostWhenAServiceIsKilledBeforeTheRelay(Running stack) {
        // Without a broker the events stay in the outbox until the service is killed.
        stack.stack().kafka().process().kill();
        try {
            assertThat(stack.put("demo-school-d", path("99DD", "2026-07-01"), "application/json",
                    ADelivery.of("AM21", "2026-09", 34)).status()).isIn(200, 201);
            stack.stack().service("shortage-service").process().kill();
        } finally {
            stack.stack().kafka().start();
            stack.stack().service("shortage-service").start();
        }
        awaitSummary(stack, "AM21", 34);
    }

    @Test
    void anUnavailableServiceIsAProblemAndTheOthersKeepWorking(Running stack) {
        stack.stack().service("reporting-service").process().kill();
        try {
            Answer down = stack.get("demo-sbb", "/reporting/v1/regions/AM14/shortage-summary");
            assertThat(down.status()).isEqualTo(502);
            assertThat(down.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(down.at("/type").asText()).isEqualTo("urn:problem-type:stagepact:service-not-reachable");
            assertThat(stack.get("demo-sbb", "/shortage/v1/shortages").status()).isEqualTo(200);
            assertThat(stack.getAnonymously("/health").status()).isEqualTo(200);
        } finally {
            stack.stack().service("reporting-service").start();
        }
        assertThat(stack.get("demo-sbb", "/reporting/v1/regions/AM14/shortage-summary").status()).isEqualTo(200);
    }

    @Test
    void noRequestInFlightFailsWhenAServiceIsToldToStop(Running stack) throws Exception {
        ServiceProcess service = stack.stack().service("shortage-service");
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> acknowledged = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> deliverUntilRefused(stack, client))).toList();
            Thread.sleep(Duration.ofSeconds(1));
            service.stop();
            for (int client = 0; client < CLIENTS; client++) {
                acknowledged.get(client).get();
            }
            service.start();
            for (int client = 0; client < CLIENTS; client++) {
                assertThat(stack.get("demo-school-d", day(client)).at("/latest/totals/shortage").asInt())
                        .as("what was refused is not stored, what was acknowledged is")
                        .isEqualTo(acknowledged.get(client).get());
            }
        } finally {
            if (!service.process().running()) {
                service.start();
            }
        }
    }

    /**
     * Refused with 503 shortly before the port closes, and with 502 after that.
     *
     * @return the last shortage that was acknowledged
     */
    private static int deliverUntilRefused(Running stack, int client) {
        for (int shortage = 1;; shortage++) {
            Answer answer = stack.put("demo-school-d", day(client), "application/json",
                    ADelivery.of("AM22", "2026-09", shortage));
            if (answer.status() == 502 || answer.status() == 503) {
                return shortage - 1;
            }
            assertThat(answer.status()).isIn(200, 201);
        }
    }

    private static String day(int client) {
        return path("99DD", "2026-06-1" + client);
    }

    private static void awaitSummary(Running stack, String region, int shortage) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                stack.get("demo-sbb", "/reporting/v1/regions/" + region + "/shortage-summary").at("/shortage").asInt())
                .isEqualTo(shortage));
    }
}

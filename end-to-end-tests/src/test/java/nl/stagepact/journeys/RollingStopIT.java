package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.COLLECTION;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFolder;

/**
 * A service of two replicas stops under load, as in a rollout, and then the gateway that has both in its route: not one request
 * fails. Both are beside the stack, whose own gateway and services go on.
 */
@ExtendWith(WholeStack.class)
class RollingStopIT {

    /** Beside the ports of {@link WholeStack} and {@link ChaosIT}. */
    private static final int SHIFT = 500;
    private static final int CLIENTS = 6;
    private static final long BESIDE_MILLIS = 2_000;
    private static final String SUCCESS = "success";
    private static final String NOT_CONNECTED = "not connected";
    /** Of a gateway that no longer takes requests. */
    private static final Set<String> REFUSALS = Set.of("503", NOT_CONNECTED);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void noRequestFailsWhenAReplicaOrTheGatewayStops(Running stack) throws Exception {
        StackFacts beside = stack.facts().shifted(SHIFT);
        StackFolder folder = StackFolder.at(Path.of("target/rolling-stop"));
        ServiceProcess replica = new ServiceProcess(folder, beside, stack.stack().secrets(), "shortage-service");
        ServiceProcess gateway = new ServiceProcess(folder, beside, stack.stack().secrets(), "gateway");
        try {
            replica.launch(Map.of("STAGEPACT_DATABASE_URL",
                    stack.facts().jdbcUrl(stack.facts().text("shortage-service.database")),
                    "STAGEPACT_KAFKA", stack.facts().kafkaBootstrap(), "STAGEPACT_ISSUER", stack.facts().issuer(),
                    "STAGEPACT_REALM_URL", stack.facts().issuer()));
            replica.awaitReady();
            gateway.launch(Map.of("STAGEPACT_ROUTE_SHORTAGE_URL",
                    stack.facts().url("shortage-service") + "," + beside.url("shortage-service")));
            gateway.awaitReady();
            awaitBothReplicas(beside);
            assertThat(answersWhile(stack, beside, replica::stop)).as("a replica stops").containsOnlyKeys(SUCCESS);
            assertThat(answersWhile(stack, beside, gateway::stop)).as("the gateway stops").containsKey(SUCCESS)
                    .extracting(Map::keySet, as(COLLECTION)).isSubsetOf(SUCCESS, "503", NOT_CONNECTED);
        } finally {
            gateway.stop();
            replica.stop();
        }
    }

    /**
     * Requests of all clients before, while and after something is done: how many had which status or failure. A client that is
     * refused sends no more.
     */
    private static Map<String, Integer> answersWhile(Running stack, StackFacts beside, Runnable work) throws Exception {
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        List<HttpRequest> requests = List.of(request(stack, beside, "/shortage/v1/shortages/top?region=AM34").GET().build(),
                request(stack, beside, ADelivery.path("99DE", "2026-03-01") + "?dryRun=true")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(ADelivery.of("AM34", "2026-06", 3))).build());
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                HttpRequest request = requests.get(client % requests.size());
                running.add(clients.submit(() -> {
                    String answer = SUCCESS;
                    while (!done.get() && !REFUSALS.contains(answer)) {
                        answer = answer(request);
                        answers.merge(answer, 1, Integer::sum);
                    }
                }));
            }
            Thread.sleep(BESIDE_MILLIS);
            work.run();
            Thread.sleep(BESIDE_MILLIS);
            done.set(true);
            for (Future<?> client : running) {
                client.get();
            }
        }
        return answers;
    }

    private static HttpRequest.Builder request(Running stack, StackFacts beside, String path) {
        return HttpRequest.newBuilder(URI.create(beside.url("gateway") + path)).timeout(Duration.ofSeconds(70))
                .header("Authorization", "Bearer " + stack.tokens().of("demo-school-e"));
    }

    private static String answer(HttpRequest request) {
        try {
            int status = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            return status < 300 ? SUCCESS : "" + status;
        } catch (ConnectException e) {
            return NOT_CONNECTED;
        } catch (IOException e) {
            return request.method() + ": " + e;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitBothReplicas(StackFacts beside) {
        await().atMost(Duration.ofSeconds(20)).until(() -> HTTP.send(
                HttpRequest.newBuilder(URI.create(beside.url("gateway") + "/health")).build(),
                HttpResponse.BodyHandlers.ofString()).body().contains("\"shortage\":\"UP\""));
    }
}

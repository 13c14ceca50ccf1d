package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;

/** An administrator imports years of a school's history, and the service is killed halfway. */
@ExtendWith(WholeStack.class)
@Order(Integer.MAX_VALUE - 3) // other journeys rely on the first deliveries of schools
class ImportIT {

    private static final int DELIVERIES = 75;
    private static final int LINES = 4_000;
    private static final String KEY = "history-of-e";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anImportResumesAfterAKillAndStoresEachDeliveryOnce(Running stack) {
        String file = history();
        Answer received = post(stack, file);
        assertThat(received.status()).as(received.http().body()).isEqualTo(202);
        String location = received.header("Location");

        ServiceProcess service = stack.stack().service("shortage-service");
        int done = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(
                () -> stack.get("demo-administrator", location).at("/linesDone").asInt(), lines -> lines > 0);
        service.process().kill();
        assertThat(done).as("lines done before the kill").isLessThan(DELIVERIES * LINES);
        service.start();

        await().atMost(PATIENCE)
                .until(() -> stack.get("demo-administrator", location).at("/state").asText().equals("finished"));
        Answer finished = stack.get("demo-administrator", location);
        assertThat(finished.at("/recorded").asInt()).as(finished.http().body()).isEqualTo(DELIVERIES);
        assertThat(finished.at("/linesDone").asInt()).isEqualTo(DELIVERIES * LINES);
        assertThat(Stream.iterate(0, n -> n + 1).limit(DELIVERIES).map(ImportIT::date)
                .map(date -> stack.get("demo-school-e", ADelivery.path("99DE", date.toString())))
                .filter(answer -> answer.at("/latest/lineCount").asInt() == LINES && answer.at("/versions").size() == 1))
                .as("stored completely and once").hasSize(DELIVERIES);

        assertThat(post(stack, file).at("/id").asText()).as("the same file with the same key returns the same import")
                .isEqualTo(finished.at("/id").asText());
        assertThat(stack.get("demo-school-e", location).status()).as("hidden from this school").isEqualTo(404);
    }

    private static Answer post(Running stack, String file) {
        return stack.send(stack.request("/shortage/v1/imports").header("Idempotency-Key", KEY)
                .header("Authorization", "Bearer " + stack.tokens().of("demo-administrator")).header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file)).build());
    }

    /** Two weeks apart, and before the deliveries of other journeys. */
    private static LocalDate date(int delivery) {
        return LocalDate.of(2022, 1, 2).plusDays(14L * delivery);
    }

    private static String history() {
        List<String> programmes = List.of("25180;2", "25603;3", "25484;4", "25604;4", "99101;2", "99102;2", "99103;2",
                "99104;2");
        StringBuilder file = new StringBuilder(
                "institutionCode;referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage\n");
        for (int delivery = 0; delivery < DELIVERIES; delivery++) {
            LocalDate date = date(delivery);
            for (int line = 0; line < LINES; line++) {
                int at = line;
                file.append("99DE;").append(date).append(';').append(programmes.get(at % 8)).append(';');
                at /= 8;
                file.append(List.of("bol", "bbl", "third").get(at % 3)).append(";AM").append(20 + at / 3 % 5).append(';')
                        .append(YearMonth.from(date).plusMonths(at / 15)).append(";1\n");
            }
        }
        return file.toString();
    }
}

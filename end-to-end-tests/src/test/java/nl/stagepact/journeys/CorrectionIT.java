package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A school corrects a delivery. */
@ExtendWith(WholeStack.class)
class CorrectionIT {

    private static final String PATH = path("99DC", "2026-05-01");

    @Test
    void aCorrectionReportsTheChangesAndKeepsTheEarlierVersion(Running stack) {
        stack.put("demo-school-c", PATH, "application/json", ADelivery.of("AM13", "2026-06", 50));
        Answer dry = stack.put("demo-school-c", PATH + "?dryRun=true", "application/json", ADelivery.of("AM13", "2026-06", 40));
        assertThat(dry.at("/outcome").asText()).isEqualTo("corrected");
        assertThat(dry.at("/version").asInt()).isEqualTo(2);
        assertThat(stack.get("demo-school-c", PATH).at("/latest/version").asInt()).isEqualTo(1);

        Answer corrected = stack.put("demo-school-c", PATH, "application/json", ADelivery.of("AM13", "2026-06", 40));
        assertThat(corrected.at("/againstPreviousVersion/difference/shortage").asInt()).isEqualTo(-10);
        Answer again = stack.put("demo-school-c", PATH, "application/json", ADelivery.of("AM13", "2026-06", 40));
        assertThat(again.at("/outcome").asText()).isEqualTo("unchanged");
        assertThat(stack.get("demo-school-c", PATH).at("/versions/1/totals/shortage").asInt()).isEqualTo(50);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer summary = stack.get("demo-sbb", "/reporting/v1/regions/AM13/shortage-summary");
            assertThat(summary.json().path("coverage").path("delivered").toString()).contains(
                    "\"institutionCode\":\"99DC\",\"name\":\"Demo-school C\",\"demo\":true,\"referenceDate\":\"2026-05-01\",\"version\":2");
        });
    }
}

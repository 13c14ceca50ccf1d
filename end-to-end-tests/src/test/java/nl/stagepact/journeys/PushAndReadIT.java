package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.demo.Demo;

/** A school delivers its counts and its region reads them; also covers ./stagepact demo. */
@ExtendWith(WholeStack.class)
class PushAndReadIT {

    @Test
    void theDemoPrintsTheFiguresOfTheSources(Running stack) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(out, false)) {
            new Demo(stack.facts(), stack.tokens(), progress, out).run();
        }
        String text = shown.toString(StandardCharsets.UTF_8);
        assertThat(text).containsSubsequence("  1  Helpende zorg en welzijn", "129", "  2  Medewerker ICT", "108",
                "  6  Verzorgende IG", "13", "  7  Medewerker productietechniek", "12", "  7  Onderwijsassistent", "12",
                "  7  Sociaal werker", "12", " 10  Software developer", "10", "sum", "386");
        assertThat(text).contains("Midden-Utrecht (AM13): shortage 896").contains("(AM19): shortage 845")
                .contains("total 386, schools [99DA, 99DB]").contains("50 dropped out for lack of a place, of")
                .contains("Bakker in opleiding at Bakkerij De Korenaar B.V., 2 places")
                .contains("POST /placement/v1/vacancy-sources/demo/deliveries, as SBB: {");
    }

    @Test
    void aDeliveryIsReadableAtTheGatewayAndInTheReadModel(Running stack) {
        Answer pushed = stack.put("demo-school-e", path("99DE", "2026-03-01"), "text/csv", """
                programmeCode;level;learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage
                25604;4;bol;AM34;apr-26;40;11
                25180;2;bbl;AM34;4-2026;;7
                """);
        assertThat(pushed.status()).isEqualTo(201);
        assertThat(pushed.at("/totals/shortage").asInt()).isEqualTo(18);
        assertThat(pushed.header("API-Version")).isEqualTo("1.5.0");
        Answer top = stack.get("demo-school-e", "/shortage/v1/shortages/top?region=AM34");
        assertThat(top.at("/items/0/programmeName").asText()).isEqualTo("Software developer");
        assertThat(top.at("/items/1/shortage").asInt()).isEqualTo(7);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                stack.get("demo-school-e", "/reporting/v1/regions/AM34/shortage-summary").at("/shortage").asInt())
                .isEqualTo(18));
        assertThat(stack.get("demo-sbb", "/reporting/v1/regions/AM99/shortage-summary").status()).isEqualTo(404);
        assertThat(stack.get("demo-sbb", "/reporting/v1/regions/AM09/shortage-summary").at("/status").asText())
                .isEqualTo("not_delivered");
    }

    @Test
    void theGatewayAcceptsALargeDelivery(Running stack) {
        StringBuilder csv = new StringBuilder("programmeCode;level;learningPath;regionCode;monthWanted;shortage\n");
        for (String programme : List.of("25180;2", "25604;4", "99101;2", "99102;2", "99103;2", "99104;2", "99105;4")) {
            for (String path : List.of("bol", "bbl", "third")) {
                for (String region : List.of("AM01", "AM02", "AM34")) {
                    for (int month = 0; month < 60; month++) {
                        csv.append(programme).append(';').append(path).append(';').append(region).append(';')
                                .append(YearMonth.of(2024, 3).plusMonths(month)).append(";1\n");
                    }
                }
            }
        }
        Answer pushed = stack.put("demo-school-e", path("99DE", "2026-03-01") + "?dryRun=true", "text/csv", csv.toString());
        assertThat(pushed.status()).as(pushed.http().body()).isIn(200, 201);
        assertThat(pushed.at("/lineCount").asInt()).isEqualTo(3_780);
    }

    @Test
    void theContractsArePublicAndComplete(Running stack) {
        Answer merged = stack.getAnonymously("/openapi.json");
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(merged.json().path("paths").has("/shortage/v1/shortages/top")).isTrue();
        assertThat(merged.json().path("paths").has("/reporting/v1/regions/{regionCode}/shortage-summary")).isTrue();
        assertThat(merged.json().path("paths").has("/health/live")).isTrue();
        assertThat(stack.getAnonymously("/shortage/v1/openapi.json").at("/info/title").asText()).contains("shortage-service");
        assertThat(stack.getAnonymously("/").http().body()).contains("/contract.js");
    }
}

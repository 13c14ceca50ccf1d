package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** The administrator imports a changed register, and all services use it. */
@ExtendWith(WholeStack.class)
class RegisterIT {

    private static final String REGISTERS = "/shortage/v1/registers/";

    @Test
    void aProgrammeIsAcceptedDuringItsPeriodOnly(Running stack) {
        Answer standing = read(stack, "programmes");
        UnaryOperator<String> more = csv -> csv + "25998,Medewerker journeys,,2,trade,,true,2026-01-01,2026-06-30,true\r\n";

        assertThat(change(stack, "demo-school-a", "programmes", standing, more).status()).isEqualTo(403);
        Answer imported = change(stack, "demo-administrator", "programmes", standing, more);
        assertThat(imported.status()).as(imported.http().body()).isEqualTo(200);
        assertThat(imported.at("/added").asInt()).isEqualTo(1);
        assertThat(change(stack, "demo-administrator", "programmes", standing, more).status()).as("of an older version")
                .isEqualTo(412);

        Answer ended = stack.put("demo-school-d", path("99DD", "2026-07-01") + "?dryRun=true", "text/csv", delivery());
        assertThat(ended.status()).isEqualTo(400);
        assertThat(ended.at("/errors/0/code").asText()).isEqualTo("programme_ended");
        assertThat(stack.put("demo-school-d", path("99DD", "2026-06-30") + "?dryRun=true", "text/csv", delivery()).status())
                .isIn(200, 201);
    }

    @Test
    void otherServicesReceiveANewName(Running stack) {
        Answer standing = read(stack, "labour-market-regions");
        assertThat(change(stack, "demo-administrator", "labour-market-regions", standing,
                csv -> csv.replace("AM10,Rivierenland,", "AM10,Rivierenland (nieuwe naam),")).at("/changed").asInt())
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                stack.get("demo-sbb", "/reporting/v1/regions/AM10/shortage-summary").at("/regionName").asText())
                .isEqualTo("Rivierenland (nieuwe naam)"));
    }

    private static Answer read(Running stack, String register) {
        Answer standing = stack.send(stack.request(REGISTERS + register).header("Accept", "text/csv").GET().build());
        assertThat(standing.status()).isEqualTo(200);
        return standing;
    }

    private static Answer change(Running stack, String client, String register, Answer standing, UnaryOperator<String> edit) {
        return stack.send(stack.request(REGISTERS + register).header("Authorization", "Bearer " + stack.tokens().of(client))
                .header("Content-Type", "text/csv").header("If-Match", standing.header("ETag"))
                .PUT(HttpRequest.BodyPublishers.ofString(edit.apply(standing.http().body()))).build());
    }

    private static String delivery() {
        return "programmeCode,level,learningPath,regionCode,monthWanted,shortage\r\n25998,2,bol,AM10,2026-09,3\r\n";
    }
}

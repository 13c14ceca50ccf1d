package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.YearMonth;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** The council asks how many students drop out for lack of an internship (T23/568); a school answers with one delivery. */
@ExtendWith(WholeStack.class)
class DropoutIT {

    private static final String SCHOOL = "/shortage/v1/institutions/99DC";
    /** Old enough to be included in the open data. */
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Amsterdam")).minusMonths(5);

    @Test
    void reasonsAndCountsOfASchoolGiveTheFigure(Running stack) {
        String seen = stack.get("demo-school-c", SCHOOL + "/leaving-reasons").header("ETag");
        Answer reasons = send(stack, "demo-school-c", "PUT", SCHOOL + "/leaving-reasons", "application/json", seen, """
                {"reasons": [{"code": "31", "name": "Geen stageplaats", "duoCategory": 5, "lackOfPlace": true},
                             {"code": "12", "name": "Verhuizing", "duoCategory": 1, "lackOfPlace": false}]}""");
        assertThat(reasons.status()).as(reasons.http().body()).isIn(200, 201);
        String undecided = stack.get("demo-school-c", SCHOOL + "/publication-consent").header("ETag");
        assertThat(send(stack, "demo-school-c", "PUT", SCHOOL + "/publication-consent", "application/json", undecided, """
                {"mayBePublishedAlone": true}""").status()).as("otherwise open data withholds its region").isEqualTo(200);
        Answer pushed = stack.put("demo-school-c", SCHOOL + "/dropout-counts/" + MONTH, "text/csv", """
                programmeCode;learningPath;regionCode;reasonCode;atRisk;delayed;droppedOut
                25604;bol;AM13;31;;;41
                25604;bol;AM13;12;;;30
                25180;bol;AM13;31;;;3
                25180;bol;AM13;;11;6;
                """);
        assertThat(pushed.status()).as(pushed.http().body()).isEqualTo(201);

        Answer exact = stack.get("demo-sbb", "/shortage/v1/dropout?region=AM13&from=" + MONTH + "&to=" + MONTH);
        assertThat(exact.at("/items/0/droppedOutForLackOfPlace").asInt()).isEqualTo(44);
        assertThat(exact.at("/items/0/droppedOut").asInt()).isEqualTo(74);
        assertThat(exact.at("/coverage/summary").asText()).isEqualTo("1 of 2 schools delivered");
        assertThat(exact.at("/definition").asText()).contains("T23/568");
        assertThat(stack.get("demo-school-a", "/shortage/v1/dropout?region=AM13").status()).as("another pact's").isEqualTo(403);
        assertThat(stack.getAnonymously("/shortage/v1/dropout").status()).as("exact figures are not public")
                .isEqualTo(401);
    }

    private static Answer send(Running stack, String client, String method, String path, String mediaType, String ifMatch,
            String body) {
        return stack.send(stack.request(path).header("Authorization", "Bearer " + stack.tokens().of(client))
                .header("Content-Type", mediaType).header("If-Match", ifMatch)
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build());
    }
}

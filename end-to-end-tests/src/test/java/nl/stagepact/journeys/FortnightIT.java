package nl.stagepact.journeys;

import static nl.stagepact.journeys.ADelivery.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A round: two schools, one of which delivers late, and SBB count, compare, explain, correct, agree and sign. */
@ExtendWith(WholeStack.class)
@Order(Integer.MAX_VALUE - 2) // these deliveries are newer than those that other journeys read
class FortnightIT {

    private static final String ROUNDS = "/shortage/v1/rounds";

    @Test
    void schoolsAndSbbAgreeOnEveryCellAndCloseTheRound(Running stack) {
        stack.put("demo-school-c", path("99DC", "2026-08-15"), "text/csv", counts("25604;4;bol;AM13;sep-26;30"));
        stack.put("demo-sbb", "/shortage/v1/sbb/deliveries/2026-08-15", "text/csv",
                counts("25604;4;bol;AM13;sep-26;44", "25180;2;bol;AM13;sep-26;9"));
        Answer opened = post(stack, "demo-sbb", ROUNDS, null, "{\"pact\": \"midden-utrecht\"}");
        assertThat(opened.status()).as(opened.http().body()).isEqualTo(200);
        String round = ROUNDS + "/" + opened.at("/round/id").asText();
        assertThat(stack.get("demo-school-a", round).status()).as("another pact's").isEqualTo(404);
        // The timer may have opened the round before the deliveries above.
        assertThat(post(stack, "demo-sbb", round + "/intakes", etag(stack, round), "").status()).isEqualTo(200);

        // School D delivers late: the round shows it and takes it in.
        stack.put("demo-school-d", path("99DD", "2026-08-15"), "text/csv", counts("25180;2;bol;AM13;sep-26;9"));
        assertThat(school(stack.get("demo-sbb", round), "99DD").path("cameLate").asBoolean()).isTrue();
        Answer taken = post(stack, "demo-school-d", round + "/intakes", etag(stack, round), "");
        assertThat(taken.status()).as(taken.http().body()).isEqualTo(200);
        assertThat(school(taken, "99DD").path("cameLate").asBoolean()).isFalse();
        assertThat(post(stack, "demo-sbb", round + "/sign-offs", etag(stack, round), "{}").status()).as("before agreement")
                .isEqualTo(409);

        // School C explains its 30 against 44; SBB agrees.
        JsonNode open = stack.get("demo-sbb", round + "/cells?state=open").at("/items");
        for (JsonNode each : open) {
            String cell = round + "/cells/" + each.path("id").asText();
            String speaker = each.path("programmeCode").asText().equals("25604") ? "demo-school-c" : "demo-school-d";
            Answer explained = post(stack, speaker, cell + "/statements", etag(stack, cell),
                    "{\"kind\": \"explanation\", \"comment\": \"Counted after placement\"}");
            assertThat(explained.at("/cell/mustAct").asText()).as(explained.http().body()).isEqualTo("sbb");
            assertThat(post(stack, "demo-sbb", cell + "/statements", "\"v1\"", "{\"kind\": \"agreement\"}").status())
                    .as("outdated version").isEqualTo(412);
            assertThat(post(stack, "demo-sbb", cell + "/statements", etag(stack, cell), "{\"kind\": \"agreement\"}")
                    .at("/cell/state").asText()).isEqualTo("agreed");
        }

        assertThat(post(stack, "demo-sbb", round + "/sign-offs", etag(stack, round), "{}").at("/round/state").asText())
                .isEqualTo("open");
        Answer closed = post(stack, "demo-school-c", round + "/sign-offs", etag(stack, round), "{}");
        assertThat(closed.at("/round/state").asText()).as(closed.http().body()).isEqualTo("signed_off");

        // A correction after sign-off changes the figures but not the round.
        String before = stack.get("demo-sbb", round + "/cells").http().body();
        stack.put("demo-school-c", path("99DC", "2026-08-15"), "text/csv", counts("25604;4;bol;AM13;sep-26;1"));
        assertThat(stack.get("demo-sbb", round + "/cells").http().body()).isEqualTo(before);
    }

    private static String counts(String... lines) {
        return "programmeCode;level;learningPath;regionCode;monthWanted;shortage\n" + String.join("\n", lines) + "\n";
    }

    private static JsonNode school(Answer round, String code) {
        for (JsonNode school : round.json().path("schools")) {
            if (school.path("institutionCode").asText().equals(code)) {
                return school;
            }
        }
        throw new AssertionError(code + " is not in " + round.http().body());
    }

    private static String etag(Running stack, String path) {
        return stack.get("demo-sbb", path).header("ETag");
    }

    private static Answer post(Running stack, String client, String path, String ifMatch, String body) {
        HttpRequest.Builder request = stack.request(path).header("Authorization", "Bearer " + stack.tokens().of(client))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return stack.send(request.build());
    }
}

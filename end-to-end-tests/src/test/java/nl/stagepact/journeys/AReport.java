package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/**
 * A report of discrimination that was sent to the school of demo-adviser-a.
 *
 * @param stack that it was sent to
 * @param code its receipt code
 * @param caseId as its desk sees it
 */
record AReport(Running stack, String code, String caseId) {

    static final String BASE = "/discrimination/v1";
    static final String ACCOUNT = "Ik mocht komen als ik mijn hoofddoek af zou doen";
    private static final Map<String, String> DESKS = Map.of("demo-adviser-a", "99DA", "demo-adviser-b", "99DB",
            "demo-discrimination-desk", "discriminatie-nl", "demo-sbb-complaints", "sbb", "demo-social-return-adviser",
            "gm0307",
            "demo-inclusion-adviser", "gm0307-inclusion");

    static void describeDesks(Running stack) {
        DESKS.forEach((client, desk) -> {
            Answer described = stack.put(client, BASE + "/desks/" + desk, "application/json", """
                    {"name": "Meldpunt", "open": true, "readers": ["Vertrouwenspersoon"], "substitute": "Zorgteam",
                     "descriptionNl": "Wij lezen uw melding.", "confirmWorkingDays": 3, "acknowledgeDays": 7,
                     "feedbackMonths": 3}""");
            assertThat(described.status()).as(described.http().body()).isIn(201, 428);
        });
    }

    static AReport send(Running stack) {
        Set<String> before = listed(stack);
        AReport sent = unlisted(stack);
        Set<String> after = listed(stack);
        after.removeAll(before);
        return new AReport(stack, sent.code(), after.iterator().next());
    }

    /** Without the id of its case, which takes reading the whole work list. */
    static AReport unlisted(Running stack) {
        Answer sent = stack.send(stack.request(BASE + "/reports").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"language": "nl", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching",
                         "kinds": ["rejection"], "grounds": ["religion"]}, "company": {"name": "De Korenaar"},
                         "account": "%s", "handledBy": "99DA"}""".formatted(ACCOUNT)))
                .build());
        assertThat(sent.status()).as(sent.http().body()).isEqualTo(201);
        return new AReport(stack, sent.at("/receiptCode").asText(), "");
    }

    /** Lets a desk read exactly these parts. */
    void share(String desk, String... parts) {
        Answer decided = byReporter("PUT", "/consents", "{\"desk\": \"%s\", \"parts\": [%s]}"
                .formatted(desk, Arrays.stream(parts).map(part -> '"' + part + '"').collect(Collectors.joining(","))));
        assertThat(decided.status()).as(decided.http().body()).isEqualTo(204);
    }

    Answer byReporter(String method, String path, String body) {
        return stack.send(stack.request(BASE + "/own-report" + path).header("Receipt-Code", code)
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Of a file that the report has; the same one each time. */
    String attachmentId() {
        Answer attached = byReporter("POST", "/attachments", "Een bijlage");
        assertThat(attached.status()).as(attached.http().body()).isEqualTo(201);
        return attached.at("/id").asText();
    }

    Answer step(String client, String body) {
        return stack.send(stack.request(BASE + "/cases/" + caseId + "/steps")
                .header("Authorization", "Bearer " + stack.tokens().of(client)).header("Content-Type", "application/json")
                .header("If-Match", "*").POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    Answer readBy(String client) {
        return stack.get(client, BASE + "/cases/" + caseId);
    }

    private static Set<String> listed(Running stack) {
        Set<String> ids = new HashSet<>();
        String page = BASE + "/cases?pageSize=100";
        while (!page.isEmpty()) {
            Answer answer = stack.get("demo-adviser-a", page);
            for (JsonNode item : answer.at("/items")) {
                ids.add(item.path("id").asText());
            }
            page = answer.at("/next").asText();
        }
        return ids;
    }
}

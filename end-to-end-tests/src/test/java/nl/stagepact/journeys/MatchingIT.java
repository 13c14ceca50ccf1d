package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;
import nl.stagepact.localstack.demo.SaltCommitment;

/**
 * A school pushes 3,000 students, a round is decided although the service is killed before it can, and published; one student
 * goes from proposal to the first conversation, and another one is told why there is no place.
 */
@ExtendWith(WholeStack.class)
class MatchingIT {

    private static final String BASE = "/placement/v1";
    private static final String COORDINATOR = "demo-coordinator-a";
    private static final String PACT = "demo-pact-administrator";
    private static final int STUDENTS = 3_000;
    private static final int COMPANIES = 200;
    private static final int PLACES_EACH = 10;
    private static final List<String> AREAS = List.of("3811", "3812", "3813", "3816", "3817", "3818", "3825", "3828");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String ADULT = "\"ageBand\": \"from_18\"";

    private final Random random = new Random(17);

    @Test
    void fromPushToConversation(Running stack) {
        offerPlaces(stack);
        Answer pushed = push(stack, IntStream.range(0, STUDENTS).mapToObj(this::student).collect(Collectors.joining("\n")));
        assertThat(pushed.at("/opened").asInt()).as(pushed.http().body()).isEqualTo(STUDENTS);

        String round = decideDespiteAKill(stack);
        Answer published = post(stack, PACT, round + "/publications", "");
        assertThat(published.status()).as(published.http().body()).isEqualTo(200);
        assertThat(published.at("/report/proof/holds").asBoolean()).isTrue();
        assertThat(published.at("/report/proof/checkedStudents").asInt()).isEqualTo(STUDENTS);
        assertThat(published.at("/report/sameForOtherOrder").asBoolean()).isTrue();
        int placed = published.at("/report/figures/placed").asInt();
        assertThat(placed).isBetween(1, COMPANIES * PLACES_EACH);
        assertThat(post(stack, PACT, round + "/publications", "").status()).as("twice").isEqualTo(409);

        JsonNode placement = stack.get(COORDINATOR, BASE + "/placements?state=proposed&pageSize=1").at("/items/0");
        String key = placement.path("caseKey").asText();
        assertThat(stack.get(COORDINATOR, round + "/search-cases/" + key).at("/vacancyId").asText())
                .isEqualTo(placement.path("vacancyId").asText());
        assertThat(stack.get("demo-school-b", BASE + "/placements/" + placement.path("id").asText()).status())
                .as("of another school").isEqualTo(404);
        agree(stack, BASE + "/placements/" + placement.path("id").asText());
        tellWhy(stack, round);
    }

    private String decideDespiteAKill(Running stack) {
        String id = post(stack, PACT, BASE + "/matching-rounds", "{\"pact\": \"amersfoort\"}").at("/id").asText();
        String round = BASE + "/matching-rounds/" + id;
        commit(stack, COORDINATOR, round, SaltCommitment.of(id, "99DA", part(1)));
        commit(stack, PACT, round, SaltCommitment.of(id, "pact", part(2)));
        assertThat(post(stack, PACT, round + "/freezes", "").at("/cases").asInt()).isEqualTo(STUDENTS);
        post(stack, COORDINATOR, round + "/reveals", "{\"part\": \"" + part(1) + "\"}");
        assertThat(post(stack, PACT, round + "/reveals", "{\"part\": \"" + part(2) + "\"}").at("/state").asText())
                .isEqualTo("ready");
        ServiceProcess service = stack.stack().service("placement-service");
        service.process().kill();
        service.start();
        await().atMost(PATIENCE).until(() -> stack.get(PACT, round).at("/state").asText().equals("decided"));
        return round;
    }

    private static void agree(Running stack, String placement) {
        Answer drafted = stack.send(request(stack, COORDINATOR, placement + "/terms").header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"startsOn": "%s", "endsOn": "%s", "hoursPerWeek": 16, "daysPerWeek": 2, "workProcesses": ["B1-K1-W1"],
                         "supervisors": ["workplace_trainer"]}""".formatted(TODAY, TODAY.plusWeeks(20)))).build());
        assertThat(drafted.status()).as(drafted.http().body()).isEqualTo(200);
        for (String signer : List.of("student", "company", "school")) {
            Answer signed = post(stack, COORDINATOR, placement + "/signatures",
                    "{\"termsNumber\": 1, \"signer\": \"%s\", \"signedOn\": \"%s\", \"elsewhere\": true}".formatted(signer,
                            TODAY));
            assertThat(signed.status()).as(signed.http().body()).isEqualTo(200);
        }
        assertThat(stack.get(COORDINATOR, placement).at("/state").asText()).isEqualTo("running");
        Answer held = stack.put(COORDINATOR, placement + "/conversations/start", "application/json", """
                {"heldOn": "%s", "mode": "on_site", "participants": ["school", "company", "student"],
                 "workProcesses": ["B1-K2-W9"]}""".formatted(TODAY));
        assertThat(held.at("/notAgreed/0").asText()).as(held.http().body()).isEqualTo("B1-K2-W9");
        assertThat(stack.get(COORDINATOR, placement + "/conversations").at("/items")).hasSize(3);
    }

    private static void tellWhy(Running stack, String round) {
        JsonNode seeking = stack.get(COORDINATOR, BASE + "/search-cases?state=searching,school_places&pageSize=1")
                .at("/items/0/content/caseKey");
        Answer answer = stack.get(COORDINATOR, round + "/search-cases/" + seeking.asText());
        assertThat(answer.at("/vacancyId").isMissingNode()).isTrue();
        assertThat(answer.at("/text")).as(answer.http().body()).isNotEmpty();
    }

    private void offerPlaces(Running stack) {
        Answer companies = post(stack, "demo-sbb", BASE + "/sbb/company-mutations", "{\"mutations\": [" + IntStream
                .range(0, COMPANIES)
                .mapToObj(i -> """
                        {"sequence": 1, "company": {"leerbedrijfId": "m%d", "name": "Bedrijf %d",
                         "address": {"postcode": "%sAA", "city": "Amersfoort", "municipalityCode": "GM0307"},
                         "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2020-08-01"}]}}"""
                        .formatted(i, i, AREAS.get(i % AREAS.size())))
                .collect(Collectors.joining(",")) + "]}");
        assertThat(companies.status()).as(companies.http().body()).isEqualTo(200);
        String vacancies = "{\"vacancies\": [" + IntStream.range(0, COMPANIES).mapToObj(i -> """
                {"sourceId": "m%d", "leerbedrijfId": "m%d", "title": "Kok in opleiding",
                 "tasks": [{"workProcess": "B1-K1-W1", "text": "Koken"}], "programmeCodes": ["25180"], "learningPath": "bol",
                 "from": "%s", "to": "%s", "days": ["monday", "tuesday", "friday"], "hoursPerWeek": 16, "places": %d}"""
                .formatted(i, i, TODAY, TODAY.plusWeeks(30), PLACES_EACH)).collect(Collectors.joining(",")) + "]}";
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                post(stack, "demo-sbb", BASE + "/vacancy-sources/matching/deliveries", vacancies).at("/outcomes")
                        .has("refused"))
                .as("until the programmes have arrived").isFalse());
    }

    private String student(int number) {
        return """
                {"caseKey": "%s", "programmeCode": "25180", "level": "2", "learningPaths": ["bol"], "startFrom": "%s", \
                "startTo": "%s", "minWeeks": 12, "maxWeeks": 22, "days": ["monday", "tuesday"], "minDaysPerWeek": 2, \
                "maxDaysPerWeek": 2, "homeArea": "%s", "travelMinutes": %d, "travelMode": "bicycle", %s, \
                "searchingSince": "%s", "atRisk": %b}"""
                .formatted(UUID.nameUUIDFromBytes(("journey " + number).getBytes(StandardCharsets.UTF_8)), TODAY,
                        TODAY.plusWeeks(4), AREAS.get(random.nextInt(AREAS.size())), 10 + 5 * random.nextInt(4), ADULT,
                        TODAY.minusWeeks(random.nextInt(8)), random.nextInt(5) == 0);
    }

    private static Answer push(Running stack, String lines) {
        return stack.send(stack.request(BASE + "/search-cases").header("Authorization", "Bearer "
                + stack.tokens().of(COORDINATOR)).header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(lines)).build());
    }

    private static void commit(Running stack, String client, String round, String commitment) {
        Answer committed = post(stack, client, round + "/commitments", "{\"commitment\": \"" + commitment + "\"}");
        assertThat(committed.status()).as(committed.http().body()).isEqualTo(200);
    }

    private static Answer post(Running stack, String client, String path, String body) {
        return stack.send(request(stack, client, path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder request(Running stack, String client, String path) {
        return stack.request(path).header("Authorization", "Bearer " + stack.tokens().of(client)).header("Content-Type",
                "application/json");
    }

    private static String part(int number) {
        return "%064x".formatted(number);
    }
}

package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.demo.SaltCommitment;

/**
 * Places outside of the usual way: two schools want the last one at once, a company declines, a minor finds one alone and
 * amends
 * it, and a recognition is withdrawn in the middle of a round.
 */
@ExtendWith(WholeStack.class)
class PlacementIT {

    private static final String BASE = "/placement/v1";
    private static final String PLACEMENTS = BASE + "/placements";
    private static final String COORDINATOR = "demo-coordinator-a";
    private static final String SCHOOL_B = "demo-school-b";
    private static final String PACT = "demo-pact-administrator";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String PART_1 = "%064x".formatted(1);
    private static final String PART_2 = "%064x".formatted(2);

    @Test
    void placesOutsideOfTheUsualWay(Running stack) {
        String vacancy = offerOnePlace(stack);
        push(stack, COORDINATOR, student(1, "from_16_to_17"), student(2, "from_18"));
        push(stack, SCHOOL_B, student(3, "from_18"));

        declineByTheCompany(stack, vacancy, twoAtOnce(stack, vacancy));
        amendByAllFour(stack, foundByAMinor(stack));
        withdrawInMidRound(stack);
        close(stack, COORDINATOR, 2);
        close(stack, SCHOOL_B, 3);
    }

    /** @return the placement of whoever was first */
    private static Answer twoAtOnce(Running stack, String vacancy) {
        List<Answer> answers = Stream.of(propose(stack, COORDINATOR, 2, vacancy), propose(stack, SCHOOL_B, 3, vacancy))
                .map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        return answers.stream().filter(each -> each.status() == 201).findFirst().orElseThrow();
    }

    private static CompletableFuture<Answer> propose(Running stack, String client, int student, String vacancy) {
        return CompletableFuture.supplyAsync(() -> post(stack, client, PLACEMENTS, """
                {"caseKey": "%s", "vacancyId": "%s", "from": "%s", "foundBy": "school"}""".formatted(key(student), vacancy,
                TODAY)));
    }

    /** Then the other school can have the place. */
    private static void declineByTheCompany(Running stack, String vacancy, Answer placement) {
        boolean isOfA = placement.at("/organisationCode").asText().equals("99DA");
        Answer refused = post(stack, isOfA ? COORDINATOR : SCHOOL_B,
                PLACEMENTS + '/' + placement.at("/id").asText() + "/refusals",
                "{\"by\": \"company\", \"reason\": \"days_do_not_fit\", \"elsewhere\": true}");
        assertThat(refused.at("/state").asText()).as(refused.http().body()).isEqualTo("refused");
        Answer next = isOfA ? propose(stack, SCHOOL_B, 3, vacancy).join() : propose(stack, COORDINATOR, 2, vacancy).join();
        assertThat(next.status()).as(next.http().body()).isEqualTo(201);
        assertThat(stack.get("demo-sbb", BASE + "/refusal-counts/p1").at("/refusals").asInt()).isEqualTo(1);
    }

    private static String foundByAMinor(Running stack) {
        Answer found = post(stack, COORDINATOR, PLACEMENTS, """
                {"caseKey": "%s", "leerbedrijfId": "p1", "learningPath": "bol", "from": "%s", "foundBy": "student"}"""
                .formatted(key(1), TODAY));
        assertThat(found.status()).as(found.http().body()).isEqualTo(201);
        String placement = PLACEMENTS + '/' + found.at("/id").asText();
        draft(stack, placement, TODAY.plusWeeks(10), TODAY);
        sign(stack, placement, 1, "school", "company", "student");
        assertThat(stack.get(COORDINATOR, placement).at("/state").asText()).as("without the guardian").isEqualTo("proposed");
        sign(stack, placement, 1, "guardian");
        assertThat(stack.get(COORDINATOR, placement).at("/state").asText()).isEqualTo("running");
        return placement;
    }

    private static void amendByAllFour(Running stack, String placement) {
        draft(stack, placement, TODAY.plusWeeks(12), TODAY.plusWeeks(1));
        sign(stack, placement, 2, "school", "company", "student");
        assertThat(stack.get(COORDINATOR, placement).at("/endsOn").asText()).isEqualTo(TODAY.plusWeeks(10).toString());
        sign(stack, placement, 2, "guardian");
        assertThat(stack.get(COORDINATOR, placement).at("/endsOn").asText()).isEqualTo(TODAY.plusWeeks(12).toString());
    }

    /** The student whose place is gone keeps seeking, and the placement at that company is listed. */
    private static void withdrawInMidRound(Running stack) {
        String id = post(stack, PACT, BASE + "/matching-rounds", "{\"pact\": \"amersfoort\"}").at("/id").asText();
        String round = BASE + "/matching-rounds/" + id;
        post(stack, COORDINATOR, round + "/commitments", "{\"commitment\": \"" + SaltCommitment.of(id, "99DA", PART_1) + "\"}");
        post(stack, PACT, round + "/commitments", "{\"commitment\": \"" + SaltCommitment.of(id, "pact", PART_2) + "\"}");
        Answer frozen = post(stack, PACT, round + "/freezes", "");
        assertThat(frozen.status()).as(frozen.http().body()).isEqualTo(200);
        post(stack, COORDINATOR, round + "/reveals", "{\"part\": \"" + PART_1 + "\"}");
        post(stack, PACT, round + "/reveals", "{\"part\": \"" + PART_2 + "\"}");
        await().atMost(PATIENCE).until(() -> stack.get(PACT, round).at("/state").asText().equals("decided"));
        Answer withdrawn = mutate(stack, 2, ", \"withdrawnOn\": \"" + TODAY + "\", \"withdrawalReason\": \"quality\"");
        assertThat(withdrawn.at("/items/0/outcome").asText()).as(withdrawn.http().body()).isEqualTo("changed");
        Answer published = post(stack, PACT, round + "/publications", "");
        assertThat(published.status()).as(published.http().body()).isEqualTo(200);
        assertThat(published.at("/report/proof/holds").asBoolean()).isTrue();
        assertThat(stack.get(COORDINATOR, PLACEMENTS + "?state=proposed").at("/items").findValuesAsText("roundId"))
                .doesNotContain(id);
        assertThat(stack.get(COORDINATOR, BASE + "/institutions/99DA/withdrawals").http().body()).contains("p1");
    }

    private static void close(Running stack, String client, int student) {
        Answer closed = post(stack, client, BASE + "/search-cases/" + key(student) + "/closures",
                "{\"reason\": \"not_needed\"}");
        assertThat(closed.at("/state").asText()).as(closed.http().body()).isEqualTo("closed");
    }

    private static String offerOnePlace(Running stack) {
        Answer company = mutate(stack, 1, "");
        assertThat(company.status()).as(company.http().body()).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(post(stack, "demo-sbb", BASE + "/vacancies", """
                {"leerbedrijfId": "p1", "title": "Kok in opleiding", "tasks": [{"workProcess": "B1-K1-W1", "text": "Koken"}],
                 "programmeCodes": ["25180"], "learningPath": "bol", "from": "%s", "to": "%s",
                 "days": ["monday", "tuesday"], "hoursPerWeek": 16, "places": 1}""".formatted(TODAY, TODAY.plusWeeks(30)))
                .status()).as("until the programmes have arrived").isEqualTo(201));
        return stack.get("demo-sbb", BASE + "/vacancies?leerbedrijfId=p1").at("/items/0/id").asText();
    }

    private static Answer mutate(Running stack, int sequence, String withdrawal) {
        return post(stack, "demo-sbb", BASE + "/sbb/company-mutations", """
                {"mutations": [{"sequence": %d, "company": {"leerbedrijfId": "p1", "name": "Bakkerij Smit",
                 "address": {"postcode": "3811AA", "city": "Amersfoort", "municipalityCode": "GM0307"},
                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2020-08-01"%s}]}}]}"""
                .formatted(sequence, withdrawal));
    }

    private static String student(int number, String age) {
        return """
                {"caseKey": "%s", "programmeCode": "25180", "level": "2", "learningPaths": ["bol"], "startFrom": "%s", \
                "startTo": "%s", "minWeeks": 8, "maxWeeks": 22, "days": ["monday", "tuesday"], "minDaysPerWeek": 2, \
                "maxDaysPerWeek": 2, "homeArea": "3811", "travelMinutes": 30, "travelMode": "bicycle", "ageBand": "%s", \
                "searchingSince": "%s"}""".formatted(key(number), TODAY, TODAY.plusWeeks(4), age, TODAY.minusWeeks(1));
    }

    private static String key(int number) {
        return UUID.nameUUIDFromBytes(("placement " + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void push(Running stack, String client, String... lines) {
        Answer pushed = stack
                .send(request(stack, client, BASE + "/search-cases").setHeader("Content-Type", "application/x-ndjson")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines))).build());
        assertThat(pushed.at("/opened").asInt()).as(pushed.http().body()).isEqualTo(lines.length);
    }

    private static void draft(Running stack, String placement, LocalDate end, LocalDate effectiveOn) {
        Answer drafted = stack.send(request(stack, COORDINATOR, placement + "/terms").header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"startsOn": "%s", "endsOn": "%s", "effectiveOn": "%s", "hoursPerWeek": 16, "daysPerWeek": 2,
                         "workProcesses": ["B1-K1-W1"], "supervisors": ["workplace_trainer"]}"""
                        .formatted(TODAY, end, effectiveOn)))
                .build());
        assertThat(drafted.status()).as(drafted.http().body()).isEqualTo(200);
    }

    private static void sign(Running stack, String placement, int terms, String... signers) {
        for (String signer : signers) {
            Answer signed = post(stack, COORDINATOR, placement + "/signatures",
                    "{\"termsNumber\": %d, \"signer\": \"%s\", \"signedOn\": \"%s\", \"elsewhere\": true}".formatted(terms,
                            signer, TODAY));
            assertThat(signed.status()).as(signed.http().body()).isEqualTo(200);
        }
    }

    private static Answer post(Running stack, String client, String path, String body) {
        return stack.send(request(stack, client, path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder request(Running stack, String client, String path) {
        return stack.request(path).header("Authorization", "Bearer " + stack.tokens().of(client)).header("Content-Type",
                "application/json");
    }
}

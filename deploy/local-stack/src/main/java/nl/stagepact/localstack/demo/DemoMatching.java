package nl.stagepact.localstack.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.localstack.StackFailure;

/** An invented round of matching: 200 students of a school, 150 places of 50 companies, and two parties who make the salt. */
final class DemoMatching {

    private static final String BASE = "/placement/v1";
    private static final String SCHOOL = "demo-coordinator-a";
    private static final String PACT = "demo-pact-administrator";

    private static final int STUDENTS = 200;
    private static final int COMPANIES = 50;
    private static final int PLACES_EACH = 3;
    private static final List<String> AREAS = List.of("3811", "3812", "3813", "3816", "3817", "3818", "3825", "3828", "3829",
            "3831", "3861", "3741", "3751", "3761", "3931", "3701");
    private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
    private static final List<String> MODES = List.of("bicycle", "public_transport", "bicycle");
    private static final long SEED = 568;
    private static final int ATTEMPTS = 60;
    private static final long PAUSE_MILLIS = 500;

    private final PublicApi api;
    private final PrintStream out;
    private final LocalDate today;
    private final Random random = new Random(SEED);

    DemoMatching(PublicApi api, PrintStream out, LocalDate today) {
        this.api = api;
        this.out = out;
        this.today = today;
    }

    void run() {
        api.post("demo-sbb", BASE + "/sbb/company-mutations", "{\"mutations\": ["
                + IntStream.range(0, COMPANIES).mapToObj(this::company).collect(Collectors.joining(",")) + "]}");
        JsonNode offered = api.post("demo-sbb", BASE + "/vacancy-sources/demo-matching/deliveries", "{\"vacancies\": ["
                + IntStream.range(0, COMPANIES).mapToObj(this::vacancy).collect(Collectors.joining(",")) + "]}");
        JsonNode pushed = api.post(SCHOOL, BASE + "/search-cases", "application/x-ndjson",
                IntStream.range(0, STUDENTS).mapToObj(this::student).collect(Collectors.joining("\n")));
        out.printf(Locale.ROOT, "%nMatching (invented): %d places offered %s; POST %s/search-cases, as school 99DA: %s%n",
                COMPANIES * PLACES_EACH, offered.path("outcomes"), BASE, pushed);
        String round = BASE + "/matching-rounds/" + decide();
        api.post(PACT, round + "/publications");
        JsonNode report = api.get(SCHOOL, round).path("report");
        out.printf(Locale.ROOT, "GET %s: %d students placed, %s minutes on average; proved to be the most: %b%n", round,
                report.path("figures").path("placed").asInt(), report.path("figures").path("meanMinutes").asText(),
                report.path("proof").path("holds").asBoolean());
        for (JsonNode other : report.path("comparisons")) {
            out.printf(Locale.ROOT, "  %-10s would place %d%n", other.path("method").asText(),
                    other.path("figures").path("placed").asInt());
        }
        tellWhy(round);
        agree();
    }

    /** On the first proposal, for whose student the school records what all signed on paper. */
    private void agree() {
        JsonNode proposal = api.get(SCHOOL, BASE + "/placements?state=proposed&pageSize=1").path("items").path(0);
        String placement = BASE + "/placements/" + proposal.path("id").asText();
        api.amend(SCHOOL, placement + "/terms", """
                {"startsOn": "%s", "endsOn": "%s", "hoursPerWeek": 16, "daysPerWeek": 2, "workProcesses": ["B1-K1-W1"],
                 "supervisors": ["workplace_trainer", "school_supervisor"]}""".formatted(today.plusWeeks(5),
                today.plusWeeks(23)));
        for (String signer : List.of("student", "company", "school")) {
            api.post(SCHOOL, placement + "/signatures",
                    "{\"termsNumber\": 1, \"signer\": \"%s\", \"signedOn\": \"%s\", \"elsewhere\": true}".formatted(signer,
                            today));
        }
        out.printf(Locale.ROOT, "GET %s: %s from %s to %s; conversations are due%n", placement,
                api.get(SCHOOL, placement).path("state").asText(), today.plusWeeks(5), today.plusWeeks(23));
        for (JsonNode conversation : api.get(SCHOOL, placement + "/conversations").path("items")) {
            out.printf(Locale.ROOT, "  %-7s %s%n", conversation.path("moment").asText(), conversation.path("dueOn").asText());
        }
    }

    /** @return id of a round whose decision is known and not published */
    private String decide() {
        String id = api.post(PACT, BASE + "/matching-rounds", "{\"pact\": \"amersfoort\", \"termHours\": 1}").path("id")
                .asText();
        String round = BASE + "/matching-rounds/" + id;
        String ofSchool = part();
        String ofPact = part();
        api.post(SCHOOL, round + "/commitments", "{\"commitment\": \"" + SaltCommitment.of(id, "99DA", ofSchool) + "\"}");
        api.post(PACT, round + "/commitments", "{\"commitment\": \"" + SaltCommitment.of(id, "pact", ofPact) + "\"}");
        api.post(PACT, round + "/freezes");
        api.post(SCHOOL, round + "/reveals", "{\"part\": \"" + ofSchool + "\"}");
        api.post(PACT, round + "/reveals", "{\"part\": \"" + ofPact + "\"}");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (api.get(PACT, round).path("state").asText().equals("decided")) {
                return id;
            }
            pause();
        }
        throw new StackFailure("placement-service did not decide the round; see its log.");
    }

    /** Of the first student without a place whom a change would help. */
    private void tellWhy(String round) {
        for (JsonNode seeking : api.get(SCHOOL, BASE + "/search-cases?state=searching,school_places").path("items")) {
            String path = round + "/search-cases/" + seeking.path("content").path("caseKey").asText();
            JsonNode answer = api.find(SCHOOL, path).orElse(null);
            if (answer != null && !answer.path("remedies").isEmpty()) {
                out.printf(Locale.ROOT, "GET %s, why this student has no place:%n", path);
                answer.path("text").forEach(line -> out.println("  " + line.asText()));
                return;
            }
        }
    }

    private String company(int number) {
        return """
                {"sequence": 1, "company": {"leerbedrijfId": "%s", "name": "Eetcafé %d",
                 "address": {"postcode": "%sAA", "city": "Amersfoort", "municipalityCode": "GM0307"},
                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}}"""
                .formatted(companyId(number), number + 1, AREAS.get(number % AREAS.size()));
    }

    private String vacancy(int number) {
        return """
                {"sourceId": "plek-%d", "leerbedrijfId": "%s", "title": "Kok in opleiding",
                 "tasks": [{"workProcess": "B1-K1-W%d", "text": "Gerechten bereiden"}], "programmeCodes": ["25180"],
                 "learningPath": "bol", "from": "%s", "to": "%s", "days": [%s], "hoursPerWeek": 16, "places": %d%s}"""
                .formatted(number, companyId(number), 1 + number % 4, today.plusWeeks(4), today.plusWeeks(34), days(3),
                        PLACES_EACH, number % 4 == 0 ? ", \"offers\": [\"fixed_supervisor\"]" : "");
    }

    private String student(int number) {
        return """
                {"caseKey": "%s", "programmeCode": "25180", "level": "2", "learningPaths": ["bol"], "startFrom": "%s", \
                "startTo": "%s", "minWeeks": %d, "maxWeeks": 22, "days": [%s], "minDaysPerWeek": 2, "maxDaysPerWeek": 3, \
                "homeArea": "%s", "travelMinutes": %d, "travelMode": "%s", "wishes": ["B1-K1-W%d"], "needs": [%s], \
                "ageBand": "from_18", "searchingSince": "%s", "atRisk": %b}"""
                .formatted(UUID.nameUUIDFromBytes(("demo student " + number).getBytes(StandardCharsets.UTF_8)),
                        today.plusWeeks(4), today.plusWeeks(8), 16 + random.nextInt(4), days(3),
                        AREAS.get(random.nextInt(AREAS.size())), 10 + 5 * random.nextInt(3),
                        MODES.get(random.nextInt(MODES.size())), 1 + random.nextInt(4),
                        random.nextInt(8) == 0 ? "\"fixed_supervisor\"" : "", today.minusWeeks(random.nextInt(7)),
                        random.nextInt(5) == 0);
    }

    private String days(int number) {
        return IntStream.range(0, number).map(i -> (i * 2 + random.nextInt(2)) % DAYS.size()).distinct().sorted()
                .mapToObj(day -> '"' + DAYS.get(day) + '"').collect(Collectors.joining(", "));
    }

    private static String companyId(int number) {
        return Integer.toString(900001000 + number);
    }

    private static String part() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the demo.");
        }
    }
}

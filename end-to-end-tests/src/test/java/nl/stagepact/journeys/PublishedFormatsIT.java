package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** Independent validators accept the formats for search engines and feed readers. */
@ExtendWith(WholeStack.class)
class PublishedFormatsIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";
    private static final String COMPANY = "980000002";
    private static final Pattern LINKED_DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>",
            Pattern.DOTALL);
    private static final List<String> VACANCIES = List.of(
            """
                    "title": "Bakker in opleiding", "tasks": [{"text": "Brood bakken"}], "places": 1""",
            """
                    "title": "Bakker <b>&amp; meer</b> \\"nu\\" </script>", "places": 500, "supervision": "hybrid",
                    "tasks": [{"text": "<img src=x onerror=alert(1)> & co"}, {"text": "Zo'n \\\\ taak"}],
                    "offers": ["step_free", "visit_beforehand"], "compensation": {"perDayCents": 2550, "coversCosts": true}""",
            """
                    "title": "Bakker per maand", "tasks": [{"text": "Deeg maken"}], "places": 2, "supervision": "online",
                    "compensation": {"perMonthCents": 45000}, "canonicalUrl": "https://korenaar.example/stage?a=1&b=2\"""");

    private final FormatValidators validators = new FormatValidators();

    @Test
    void pagesAreValidJobPostingsAndFeedsValidJsonFeeds(Running stack) {
        company(stack);
        List<String> postings = new ArrayList<>();
        for (String vacancy : VACANCIES) {
            String path = offer(stack, vacancy);
            postings.add(posting(stack, path + "/pages/nl"));
            postings.add(posting(stack, path + "/pages/en"));
        }
        assertThat(validators.jobPostings(postings)).as(postings.toString()).hasSize(2 * VACANCIES.size())
                .allSatisfy(faults -> assertThat(faults).isEmpty());
        assertThat(postings).allSatisfy(posting -> assertThat(posting).contains("\"employmentType\":\"INTERN\""));
        String feed = "/placement/v1/feeds/" + define(stack) + "/json-feed";
        await().atMost(A_MINUTE).untilAsserted(
                () -> assertThat(stack.getAnonymously(feed).at("/items")).hasSizeGreaterThanOrEqualTo(VACANCIES.size()));
        Answer read = stack.getAnonymously(feed);
        assertThat(read.header("Content-Type")).startsWith("application/feed+json");
        assertThat(validators.jsonFeeds(List.of(read.http().body()))).as(read.http().body()).containsExactly(List.of());
    }

    /** Without this, the other tests would also pass with validators that accept everything. */
    @Test
    void validatorsReportFaults(Running stack) {
        company(stack);
        String posting = posting(stack, offer(stack, VACANCIES.get(1)) + "/pages/nl");
        assertThat(validators.jobPostings(List.of(posting.replace("\"title\":", "\"name\":"),
                posting.replace("\"totalJobOpenings\":", "\"places\":"),
                posting.replaceFirst("\"datePosted\":\"[^\"]*\"", "\"datePosted\":\"vandaag\""),
                posting.replace("\"QuantitativeValue\"", "\"Amount\"")))).hasSize(4)
                .allSatisfy(faults -> assertThat(faults).isNotEmpty());
        assertThat(validators
                .jsonFeeds(List.of("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"x\", \"items\": [{}]}")))
                .allSatisfy(faults -> assertThat(faults).isNotEmpty());
    }

    private static String posting(Running stack, String page) {
        Answer answer = stack.send(stack.request(page).header("Accept", "text/html").GET().build());
        assertThat(answer.status()).isEqualTo(200);
        Matcher linkedData = LINKED_DATA.matcher(answer.http().body());
        assertThat(linkedData.find()).isTrue();
        return linkedData.group(1);
    }

    private static void company(Running stack) {
        Answer told = stack.post("demo-sbb", "/placement/v1/sbb/company-mutations", JSON,
                """
                        {"mutations": [{"sequence": 70, "company": {"leerbedrijfId": "%s", "name": "Bakkerij \\"Zo & Zo\\" <B.V.>",
                         "address": {"postcode": "3811AA", "city": "Amersfoort"},
                         "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}}]}"""
                        .formatted(COMPANY));
        assertThat(told.status()).as(told.http().body()).isEqualTo(200);
    }

    /**
     * Retries until placement-service has received the programme's register event.
     *
     * @return path of the vacancy
     */
    private static String offer(Running stack, String what) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        Answer offered = await().atMost(A_MINUTE)
                .until(() -> stack.post("demo-sbb", "/placement/v1/vacancies", JSON, """
                        {"leerbedrijfId": "%s", "programmeCodes": ["25180"], "learningPath": "bol", "from": "%s", "to": "%s",
                         "days": ["monday"], "hoursPerWeek": 8, %s}""".formatted(COMPANY, begin, begin.plusMonths(3), what)),
                        answer -> answer.status() != 409);
        assertThat(offered.status()).as(offered.http().body()).isEqualTo(201);
        return offered.header("Location");
    }

    private static String define(Running stack) {
        Answer defined = stack.post("demo-partner", "/placement/v1/feeds", JSON,
                "{\"name\": \"Vers\", \"filter\": {\"leerbedrijfId\": \"" + COMPANY + "\"}}");
        assertThat(defined.status()).as(defined.http().body()).isEqualTo(201);
        return defined.at("/id").asText();
    }
}

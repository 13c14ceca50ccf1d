package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A company's website delivers its vacancies; a vacancy removed there disappears here and from feeds. */
@ExtendWith(WholeStack.class)
class SourceIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String COMPANY = "970000001";

    @Test
    void vacanciesRemovedAtTheSourceLeaveTheFeed(Running stack) {
        Answer company = stack.post("demo-sbb", "/placement/v1/sbb/company-mutations", "application/json", """
                {"mutations": [{"sequence": 70, "company": {"leerbedrijfId": "%s", "name": "Garage Smit",
                 "address": {"postcode": "3811AA", "city": "Amersfoort"},
                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}}]}"""
                .formatted(COMPANY));
        assertThat(company.status()).as(company.http().body()).isEqualTo(200);
        Answer feed = stack.post("demo-partner", "/placement/v1/feeds", "application/json",
                "{\"name\": \"Garage\", \"filter\": {\"leerbedrijfId\": \"" + COMPANY + "\"}}");
        String items = "/placement/v1/feeds/" + feed.at("/id").asText() + "/json-feed";

        // Retries until placement-service has received the programme's register event.
        await().atMost(A_MINUTE).untilAsserted(() -> {
            Answer delivered = deliver(stack, "", posting(1, "Monteur"), posting(2, "Receptie"));
            assertThat(delivered.status()).as(delivered.http().body()).isEqualTo(200);
            assertThat(delivered.at("/outcomes").has("refused")).as(delivered.http().body()).isFalse();
        });
        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(stack.getAnonymously(items).at("/items")).hasSize(2));
        assertThat(stack.getAnonymously(items).at("/items/0/external_url").asText()).startsWith("https://garage.example/");

        Answer complete = deliver(stack, "&complete=true", posting(2, "Receptie"));
        assertThat(complete.at("/withdrawn")).as(complete.http().body()).hasSize(1);
        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(stack.getAnonymously(items).at("/items")).hasSize(1));
        assertThat(stack.getAnonymously(items).at("/items/0/title").asText()).isEqualTo("Receptie");
    }

    private static Answer deliver(Running stack, String more, String... postings) {
        return stack.post("demo-sbb", "/placement/v1/vacancy-sources/website/deliveries?leerbedrijfId=" + COMPANY
                + "&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8" + more, "application/ld+json",
                "[" + String.join(", ", postings) + "]");
    }

    private static String posting(int number, String title) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        return """
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "%s", "description": "<p>Aan de slag</p>",
                 "url": "https://garage.example/%d", "jobStartDate": "%s", "validThrough": "%s", "totalJobOpenings": 1}"""
                .formatted(title, number, begin, begin.plusMonths(3));
    }
}

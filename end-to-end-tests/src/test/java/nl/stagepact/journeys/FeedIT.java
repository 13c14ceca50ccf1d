package nl.stagepact.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;
import nl.stagepact.localstack.ServiceProcess;

/**
 * A partner's feed stays up to date: an unconfirmed vacancy disappears, returns when the employer follows a link, and
 * disappears permanently when SBB withdraws the recognition.
 */
@ExtendWith(WholeStack.class)
class FeedIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";
    private static final String COMPANY = "980000001";

    @Test
    void unavailableVacanciesLeaveFeedsWithinAMinute(Running stack) {
        company(stack, 60, "");
        String vacancy = offer(stack);
        String feed = "/placement/v1/feeds/" + define(stack);
        awaitItems(stack, feed, 1);
        Answer page = stack.send(stack.request(vacancy + "/pages/nl").header("Accept", "text/html").GET().build());
        assertThat(page.status()).isEqualTo(200);
        try {
            after(stack, 31);
            awaitItems(stack, feed, 0);
            assertThat(stack.getAnonymously(feed + "/atom").http().body())
                    .contains("deleted-entry ref=\"urn:uuid:" + vacancy.substring(vacancy.lastIndexOf('/') + 1) + '"');
            assertThat(stack.send(stack.request(vacancy + "/pages/nl").header("Accept", "text/html").GET().build()).status())
                    .isIn(200, 410); // may be cached for ten seconds
            confirm(stack, stack.post("demo-sbb", vacancy + "/confirmation-links", JSON, "").at("/path").asText());
            awaitItems(stack, feed, 1);
            company(stack, 61, ", \"withdrawnOn\": \"2026-08-15\", \"withdrawalReason\": \"quality\"");
            awaitItems(stack, feed, 0);
            await().atMost(A_MINUTE).untilAsserted(() -> assertThat(stack.send(stack.request(vacancy + "/pages/nl")
                    .header("Accept", "text/html").GET().build()).status()).isEqualTo(410));
        } finally {
            after(stack, 0);
        }
    }

    /** Confirms in a browser, like the employer. */
    private static void confirm(Running stack, String path) {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage(new Browser.NewPageOptions().setLocale("nl-NL"))) {
            page.navigate(stack.facts().url("gateway") + path);
            page.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Bedankt");
            page.navigate(stack.facts().url("gateway") + path);
            assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    private static void awaitItems(Running stack, String feed, int count) {
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(stack.getAnonymously(feed + "/json-feed").at("/items")).hasSize(count));
    }

    private static void after(Running stack, int days) {
        ServiceProcess service = stack.stack().service("placement-service");
        service.process().kill();
        service.launch(Map.of("STAGEPACT_CLOCK_OFFSET", Duration.ofDays(days).toString(), "STAGEPACT_SCHEDULE_EVERY", "2s"));
        service.awaitReady();
    }

    private static void company(Running stack, int sequence, String withdrawal) {
        Answer told = stack.post("demo-sbb", "/placement/v1/sbb/company-mutations", JSON, """
                {"mutations": [{"sequence": %d, "company": {"leerbedrijfId": "%s", "name": "Bakkerij De Korenaar B.V.",
                 "address": {"postcode": "3811AA", "city": "Amersfoort"},
                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"%s}]}}]}"""
                .formatted(sequence, COMPANY, withdrawal));
        assertThat(told.status()).as(told.http().body()).isEqualTo(200);
    }

    /**
     * Retries until placement-service has received the programme's register event.
     *
     * @return path of the vacancy
     */
    private static String offer(Running stack) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        Answer offered = await().atMost(A_MINUTE).until(() -> stack.post("demo-sbb", "/placement/v1/vacancies", JSON, """
                {"leerbedrijfId": "%s", "title": "Bakker in opleiding", "tasks": [{"text": "Brood bakken"}],
                 "programmeCodes": ["25180"], "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"],
                 "hoursPerWeek": 8, "places": 1}""".formatted(COMPANY, begin, begin.plusMonths(3))),
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

package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A feed of one company's vacancies, the same one in all journeys that show it. */
final class PartnerFeed {

    static final int PLACES = 13;
    private static @Nullable String id;

    private PartnerFeed() {
    }

    /** @return its id */
    static synchronized String in(Running stack) {
        if (id == null) {
            id = define(stack);
        }
        return id;
    }

    private static String define(Running stack) {
        Answer company = stack.send(stack.request("/placement/v1/sbb/company-mutations")
                .header("Authorization", bearer(stack, "demo-sbb"))
                .header("Content-Type", "application/json").header("Idempotency-Key", "widget")
                .POST(HttpRequest.BodyPublishers.ofString(
                        """
                                {"mutations": [{"sequence": 50, "company": {"leerbedrijfId": "960000001", "name": "Keuken <b>Zuid</b> & Co",
                                 "address": {"postcode": "3811AA", "city": "Amersfoort", "municipalityCode": "GM0307"},
                                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}}]}"""))
                .build());
        assertThat(company.status()).as(company.http().body()).isEqualTo(200);
        for (int i = 1; i <= PLACES; i++) {
            offer(stack, "Leerplek " + i + (i == 3 ? " <script>alert(1)</script>" : ""),
                    i == 5 ? "Soep koken" : "Groente snijden");
        }
        Answer defined = stack.send(stack.request("/placement/v1/feeds").header("Authorization", bearer(stack, "demo-partner"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"Stages in Zuid\", \"filter\": {\"leerbedrijfId\": \"960000001\"}}"))
                .build());
        assertThat(defined.status()).as(defined.http().body()).isEqualTo(201);
        return defined.at("/id").asText();
    }

    static String bearer(Running stack, String client) {
        return "Bearer " + stack.tokens().of(client);
    }

    private static void offer(Running stack, String title, String task) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        String body = """
                {"leerbedrijfId": "960000001", "title": "%s", "tasks": [{"text": "%s"}], "programmeCodes": ["25180"],
                 "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"], "hoursPerWeek": 8, "places": 1,
                 "compensation": {"perDayCents": 2500}, "offers": ["fixed_supervisor"]}"""
                .formatted(title, task, begin, begin.plusMonths(3));
        Answer offered = await().atMost(Duration.ofSeconds(60)).until(
                () -> stack.send(stack.request("/placement/v1/vacancies").header("Authorization", bearer(stack, "demo-sbb"))
                        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()),
                answer -> answer.status() != 409);
        assertThat(offered.status()).as(offered.http().body()).isEqualTo(201);
    }
}

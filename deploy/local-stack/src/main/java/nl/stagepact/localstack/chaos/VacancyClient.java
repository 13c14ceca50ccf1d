package nl.stagepact.localstack.chaos;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Companies publish vacancies, and send one again under the same Idempotency-Key when they do not know what became of it. */
final class VacancyClient implements Client {

    static final String OBJECT = "vacancies of ";

    private static final int ATTEMPTS = 3;

    private final Gateway gateway;
    private final LocalDate today;
    private final AtomicLong next = new AtomicLong();

    VacancyClient(Gateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    @Override
    public String name() {
        return "vacancy";
    }

    @Override
    public boolean act() {
        String company = CompanyClient.id(ThreadLocalRandom.current().nextInt(CompanyClient.COMPANIES));
        String title = "Plaats nr. " + next.incrementAndGet();
        String key = UUID.randomUUID().toString();
        Sent sent = publish(company, title, key);
        for (int attempt = 1; attempt < ATTEMPTS && sent.outcome() == Outcome.UNKNOWN; attempt++) {
            sent = publish(company, title, key);
        }
        return sent.acknowledged();
    }

    private Sent publish(String company, String title, String key) {
        return gateway.write(gateway.request("demo-sbb", "/placement/v1/vacancies").header("Content-Type", "application/json")
                .header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString("""
                        {"leerbedrijfId": "%s", "title": "%s", "tasks": [{"text": "Brood bakken"}], "days": ["monday"],
                         "programmeCodes": ["25180"], "learningPath": "bol", "from": "%s", "to": "%s", "hoursPerWeek": 8,
                         "places": 1}""".formatted(company, title, today.plusMonths(2), today.plusMonths(5)))),
                OBJECT + company, title, published -> published.at("/vacancy/id").asText());
    }
}

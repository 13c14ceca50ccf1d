package nl.stagepact.localstack.chaos;

import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** SBB changes the names of companies; of two changes the one with the higher number wins. */
final class CompanyClient implements Client {

    static final int COMPANIES = 20;
    static final String OBJECT = "company ";

    private final Gateway gateway;
    private final AtomicLong sequence = new AtomicLong();

    CompanyClient(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "company";
    }

    @Override
    public boolean act() {
        return change(ThreadLocalRandom.current().nextInt(COMPANIES)).acknowledged();
    }

    Sent change(int company) {
        long number = sequence.incrementAndGet();
        return gateway.write(gateway.request("demo-sbb", "/placement/v1/sbb/company-mutations")
                .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"mutations": [{"sequence": %d, "company": {"leerbedrijfId": "%s", "name": "%s",
                          "address": {"postcode": "3811AA", "city": "Amersfoort"}, "recognitions": [
                          {"programmeCode": "25180", "obtained": "remotely", "validFrom": "2024-08-01"}]}}]}"""
                        .formatted(number, id(company), name(number)))),
                OBJECT + id(company), "" + number, results -> results.path("items").path(0).path("outcome").asText());
    }

    static String id(int company) {
        return "" + (970_000_000 + company);
    }

    static String name(long number) {
        return "Bedrijf nr. " + number;
    }
}

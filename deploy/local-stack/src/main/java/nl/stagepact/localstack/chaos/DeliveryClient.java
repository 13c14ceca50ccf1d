package nl.stagepact.localstack.chaos;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Schools correct their deliveries of the last days; several corrections of one delivery may be under way at once. */
final class DeliveryClient implements Client {

    static final String SCHOOLS = "abcd";
    static final String OBJECT = "delivery ";

    private static final int DATES = 3;
    /** Unique over all deliveries of a run. */
    private static final AtomicInteger NEXT_TOTAL = new AtomicInteger(Counts.SMALLEST);

    private final Gateway gateway;
    private final LocalDate today;

    DeliveryClient(Gateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** What was delivered and what came of it. */
    record Delivered(Sent sent, int total) {
    }

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public boolean act() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return deliver(SCHOOLS.charAt(random.nextInt(SCHOOLS.length())), today.minusDays(random.nextInt(DATES))).sent()
                .acknowledged();
    }

    Delivered deliver(char school, LocalDate date) {
        Counts counts = new Counts(NEXT_TOTAL.incrementAndGet());
        String path = path(school, date);
        return new Delivered(gateway.write(gateway.request(client(school), path).header("Content-Type", "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofString(counts.csv(YearMonth.from(date).plusMonths(3).toString()))),
                OBJECT + path, "" + counts.total(), receipt -> receipt.path("version").asText()), counts.total());
    }

    static String client(char school) {
        return "demo-school-" + school;
    }

    private static String path(char school, LocalDate date) {
        return "/shortage/v1/institutions/" + institution(school) + "/deliveries/" + date;
    }

    static String institution(char school) {
        return "99D" + Character.toUpperCase(school);
    }
}

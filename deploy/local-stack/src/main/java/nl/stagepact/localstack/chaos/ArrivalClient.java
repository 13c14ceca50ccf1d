package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

/** A school delivers and sees it in the figures of reporting-service, to which events bring it. */
final class ArrivalClient implements Client {

    private static final char SCHOOL = 'e';
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_MILLIS = 200;

    private final DeliveryClient deliveries;
    private final Gateway gateway;
    private final LocalDate today;

    ArrivalClient(DeliveryClient deliveries, Gateway gateway, LocalDate today) {
        this.deliveries = deliveries;
        this.gateway = gateway;
        this.today = today;
    }

    @Override
    public String name() {
        return "arrival of events";
    }

    @Override
    public boolean act() {
        Sent sent = deliveries.deliver(SCHOOL, today).sent();
        return sent.acknowledged() && arrives(Integer.parseInt(sent.answer()));
    }

    private boolean arrives(int version) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            try {
                JsonNode summary = gateway.get("demo-sbb", "/reporting/v1/regions/" + Counts.region(1) + "/shortage-summary");
                for (JsonNode each : summary.path("coverage").path("delivered")) {
                    if (each.path("institutionCode").asText().equals(DeliveryClient.institution(SCHOOL))
                            && each.path("version").asInt() >= version) {
                        return true;
                    }
                }
                Thread.sleep(BETWEEN_MILLIS);
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        } while (System.nanoTime() < end);
        return false;
    }
}

package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import nl.stagepact.localstack.Stack;

/**
 * 500 events a second for a minute: 250 deliveries a second, each announced and sent in one part. Latency runs from the moment
 * shortage-service records a delivery (just before its commit) until reporting-service's table contains it, polled every two
 * milliseconds. It includes storing the delivery, so it is an upper bound.
 */
final class EventLatency {

    private static final int PER_SECOND = 250;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int CLIENTS = 16;
    private static final List<String> SCHOOLS = List.of("a", "b", "c", "d", "e");
    private static final String DATE = "2026-10-02";
    private static final long ASK_NANOS = 2_000_000;

    private final Stack stack;
    private final Service service;
    private final Map<String, Queue<Pushed>> waiting = new ConcurrentHashMap<>();
    private final Queue<Double> latencies = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean done = new AtomicBoolean();

    private record Pushed(int version, Instant recordedAt, boolean measured) {
    }

    EventLatency(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
        SCHOOLS.forEach(
                school -> waiting.put("99D" + school.toUpperCase(java.util.Locale.ROOT), new ConcurrentLinkedQueue<>()));
    }

    void measure() throws InterruptedException {
        Thread watcher = Thread.ofPlatform().start(this::watch);
        push(WARM_UP, false);
        long start = System.nanoTime();
        int pushed = push(MEASURED, true);
        double seconds = (System.nanoTime() - start) / 1e9;
        Instant end = Instant.now().plusSeconds(30);
        while (waiting.values().stream().anyMatch(queue -> !queue.isEmpty()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(ASK_NANOS);
        }
        done.set(true);
        watcher.join();
        double[] all = latencies.stream().mapToDouble(Double::doubleValue).toArray();
        say("%n%.0f events a second for %.0f s, recorded to visible in reporting-service:", 2 * pushed / seconds, seconds);
        say("  deliveries seen %d of %d", all.length, pushed);
        say("  p50 %.1f ms (asked: under 50)   p95 %.1f ms   p99 %.1f ms (asked: under 500)   max %.1f ms",
                Figures.percentile(all, 50), Figures.percentile(all, 95), Figures.percentile(all, 99),
                Figures.percentile(all, 100));
    }

    private int push(Duration duration, boolean measured) throws InterruptedException {
        int count = (int) (PER_SECOND * duration.toSeconds());
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        long due = start + number * (1_000_000_000L / PER_SECOND);
                        while (System.nanoTime() < due) {
                            LockSupport.parkNanos(due - System.nanoTime());
                        }
                        pushOne(number, measured);
                    }
                });
            }
        }
        return count;
    }

    private void pushOne(int number, boolean measured) {
        String school = SCHOOLS.get(number % SCHOOLS.size());
        // The counts differ from those of the previous delivery; an unchanged delivery publishes no event.
        Service.Receipt receipt = service.putForReceipt(school, DATE, "application/json", Lines.json(1, number));
        waiting.get("99D" + school.toUpperCase(java.util.Locale.ROOT))
                .add(new Pushed(receipt.version(), receipt.recordedAt(), measured));
    }

    private void watch() {
        try (Connection connection = stack.postgres().connect(stack.facts().text("reporting-service.database"));
                PreparedStatement ask = connection.prepareStatement("select institution_code, version from current_delivery"
                        + " where reference_date = '" + DATE + "'")) {
            while (!done.get()) {
                try (ResultSet row = ask.executeQuery()) {
                    Instant now = Instant.now();
                    while (row.next()) {
                        seen(row.getString(1), row.getInt(2), now);
                    }
                }
                LockSupport.parkNanos(ASK_NANOS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seen(String school, int version, Instant now) {
        waiting.get(school).removeIf(pushed -> {
            boolean visible = pushed.version() <= version;
            if (visible && pushed.measured()) {
                latencies.add(Math.max(0, Duration.between(pushed.recordedAt(), now).toNanos() / 1e6));
            }
            return visible;
        });
    }
}

package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import nl.stagepact.localstack.Stack;

/** Compares queries over one year of rounds with ten years: the cost of a query on one day must not grow with the history. */
final class ShortageQueries {

    /** One per core, because client and service share the cores. */
    private static final int CLIENTS = 2;
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 2_000;
    /**
     * Passes per query, alternating with the other queries, so that other load on the machine spoils a pass but not the median.
     */
    private static final int PASSES = 3;
    private static final int READERS = 64;

    private static final List<String> QUESTIONS = List.of("top 10 of a region", "cube: region by level",
            "cube: programmes of a region", "series of a year, one cell", "published series of a year");

    private final Stack stack;
    private final Service service;

    ShortageQueries(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
    }

    /**
     * @param p50 in ms
     * @param p99 in ms
     */
    private record Spread(double p50, double p99) {
    }

    void measure() throws Exception {
        History.importProgrammes(service);
        try (Connection connection = stack.postgres().connect(stack.facts().text("shortage-service.database"))) {
            History.add(connection, 0, 1);
            List<Spread> one = all();
            say("35 regions x 300 programmes x 26 rounds; %d clients, %d passes of %d requests each question, as SBB, straight "
                    + "to the service; medians of the passes", CLIENTS, PASSES, REQUESTS);
            History.add(connection, 1, 10);
            List<Spread> ten = all();
            for (int i = 0; i < QUESTIONS.size(); i++) {
                say("  %-32s 1 year p50 %5.1f p99 %5.1f ms   10 years p50 %5.1f p99 %5.1f ms   ratio %.2f (asked: p99 < 50, 1.5)",
                        QUESTIONS.get(i), one.get(i).p50(), one.get(i).p99(), ten.get(i).p50(), ten.get(i).p99(),
                        ten.get(i).p99() / one.get(i).p99());
            }
            besideAnImport();
        }
    }

    private List<Spread> all() throws Exception {
        List<Supplier<String>> questions = List.of(
                () -> "/shortage/v1/shortages/top?region=" + region() + "&validAt=" + day(),
                () -> "/shortage/v1/shortages?groupBy=region,level&validAt=" + day(),
                () -> "/shortage/v1/shortages?groupBy=programme&region=" + region() + "&validAt=" + day(),
                () -> "/shortage/v1/shortages/series?region=" + region() + "&programme=" + programme() + "&to=" + day(),
                () -> "/shortage/v1/open-data/shortages/series?region=" + region() + "&programme=" + programme() + "&to="
                        + History.LAST);
        double[][] p50 = new double[questions.size()][PASSES];
        double[][] p99 = new double[questions.size()][PASSES];
        for (Supplier<String> question : questions) {
            ask(question, WARM_UP);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < questions.size(); i++) {
                double[] seconds = ask(questions.get(i), REQUESTS);
                p50[i][pass] = 1e3 * Figures.median(seconds);
                p99[i][pass] = 1e3 * Figures.percentile(seconds, 99);
            }
        }
        List<Spread> spreads = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            spreads.add(new Spread(Figures.median(p50[i]), Figures.median(p99[i])));
        }
        return spreads;
    }

    private double[] ask(Supplier<String> question, int requests) throws Exception {
        double[] seconds = new double[requests];
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int c = 0; c < CLIENTS; c++) {
                running.add(clients.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        String path = question.get();
                        long start = System.nanoTime();
                        service.get("demo-sbb", path, "application/json");
                        seconds[i] = (System.nanoTime() - start) / 1e9;
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        return seconds;
    }

    /** 64 readers during an import; no request may fail. */
    private void besideAnImport() throws Exception {
        try (ExecutorService all = Executors.newFixedThreadPool(READERS + 1)) {
            Future<Double> writer = all.submit(() -> LargeImport.run(service, 1));
            AtomicInteger answers = new AtomicInteger();
            List<Callable<double[]>> readers = new ArrayList<>();
            for (int r = 0; r < READERS; r++) {
                readers.add(() -> {
                    List<Double> seconds = new ArrayList<>();
                    while (!writer.isDone()) {
                        long start = System.nanoTime();
                        service.get("demo-sbb", "/shortage/v1/shortages/top?region=" + region() + "&validAt=" + day(),
                                "application/json");
                        seconds.add((System.nanoTime() - start) / 1e9);
                        answers.incrementAndGet();
                    }
                    return seconds.stream().mapToDouble(Double::doubleValue).toArray();
                });
            }
            List<Double> seconds = new ArrayList<>();
            for (Future<double[]> reader : all.invokeAll(readers)) {
                for (double each : reader.get()) {
                    seconds.add(each);
                }
            }
            double[] each = seconds.stream().mapToDouble(Double::doubleValue).toArray();
            say("  %d readers beside an import of %,d lines (%.1f s): %d answers, no errors, p50 %.0f p99 %.0f ms", READERS,
                    LargeImport.LINES, writer.get(), answers.get(), 1e3 * Figures.median(each),
                    1e3 * Figures.percentile(each, 99));
        }
    }

    private static String region() {
        return Lines.REGIONS.get(ThreadLocalRandom.current().nextInt(Lines.REGIONS.size()));
    }

    private static int programme() {
        return 60_000 + ThreadLocalRandom.current().nextInt(History.PROGRAMMES);
    }

    /** @return a random day of the last year */
    private static LocalDate day() {
        return History.LAST.minusDays(ThreadLocalRandom.current().nextInt(350));
    }
}

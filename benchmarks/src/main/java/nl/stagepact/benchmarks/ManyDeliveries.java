package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;

/**
 * Compares 20,000 deliveries of 25 lines by 16 clients with pgbench, whose 16 clients only commit the same rows and one outbox
 * row.
 */
final class ManyDeliveries {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int CLIENTS = 16;
    private static final int DELIVERIES = 20_000;
    private static final int WARM_UP = 4_000;
    private static final int LINES = 25;
    private static final List<String> SCHOOLS = List.of("a", "b", "c", "d", "e");
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 1);

    private final Stack stack;
    private final Service service;

    ManyDeliveries(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
    }

    void measure() throws SQLException, InterruptedException, IOException {
        String[] bodies = new String[64];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = Lines.json(LINES, i);
        }
        run(WARM_UP, number -> push(number, bodies));
        double http = run(DELIVERIES, number -> push(WARM_UP + number, bodies));
        Quiet.await(stack);
        double plain = commits();
        say("%n%,d deliveries of %d lines by %d clients:", DELIVERIES, LINES, CLIENTS);
        say("  pgbench, the same rows        %8.0f /s", plain);
        say("  PUT as JSON                  %8.0f /s   ratio %.2f (asked: 0.2)", http, http / plain);
    }

    /** Every delivery differs in school, date or content, so none is unchanged. */
    private void push(int number, String[] bodies) {
        String school = SCHOOLS.get(number % SCHOOLS.size());
        int nth = number / SCHOOLS.size();
        service.put(school, LATEST.minusDays(nth % 2_500).toString(), "application/json",
                bodies[(nth / 2_500 * 7 + nth) % bodies.length]);
    }

    /** Runs pgbench from PATH, because PostgreSQL's binaries in Maven Central do not include it. */
    private double commits() throws SQLException, InterruptedException, IOException {
        String database = stack.facts().text("shortage-service.database");
        try (Connection connection = stack.postgres().connect(database); Statement statement = connection.createStatement()) {
            statement.execute("create sequence if not exists bench_version");
        }
        Path script = Files.createTempFile("pgbench", ".sql");
        try {
            Files.writeString(script, transaction());
            pgbench(database, script, WARM_UP / CLIENTS);
            return pgbench(database, script, DELIVERIES / CLIENTS);
        } finally {
            Files.delete(script);
        }
    }

    private double pgbench(String database, Path script, int transactionsPerClient) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "2", "-t",
                "" + transactionsPerClient, "-f", script.toString(), "-h", "127.0.0.1", "-p",
                "" + stack.facts().port("postgres"), "-U", stack.facts().text("postgres.superuser"), database)
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", stack.secrets().get("postgres.superuser"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new StackFailure("This benchmark needs pgbench on PATH: install PostgreSQL's client programs.",
                    e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new StackFailure("pgbench failed:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** One statement that inserts a delivery, 25 lines and one outbox row of the size of its events. */
    private static String transaction() {
        return """
                with d as (
                    insert into delivery (id, source_code, source_code_type, reference_date, version, line_count,
                        shortage, content_hash, recorded_at, recorded_by, region_codes)
                    values (gen_random_uuid(), '99ZY', 'brin', '2026-01-01', nextval('bench_version'), 25, 1, 'hash', now(), 'bench',
                        '{AM14}')
                    returning id),
                o as (
                    insert into outbox (position, bucket, id, topic, key, type, subject, recorded_at, data)
                    select nextval('outbox_position'), 99, id, 'none', 'none', 'none', 'none', now(),
                        convert_to(repeat('x', 4000), 'UTF8') from d)
                insert into shortage_count (delivery_id, region_code, programme_code, month_wanted, level, learning_path,
                    students_needing_place, shortage, unknown_counts)
                select d.id, v.* from d, (values%s) v;
                """
                .formatted(values());
    }

    private static String values() {
        StringBuilder sql = new StringBuilder(" ");
        for (int i = 0; i < LINES; i++) {
            Lines.Line line = Lines.line(i, 1);
            sql.append(i == 0 ? "" : ",").append("('").append(line.region()).append("','").append(line.programme())
                    .append("','").append(line.month()).append("-01'::date,'").append(line.level()).append("','")
                    .append(line.path()).append("',").append(line.need()).append(',').append(line.shortage()).append(",0)");
        }
        return sql.toString();
    }

    /** @return operations per second */
    private static double run(int count, Work work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        work.at(number);
                    }
                });
            }
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    @FunctionalInterface
    private interface Work {
        void at(int number);
    }
}

package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

import org.postgresql.PGConnection;

import nl.stagepact.localstack.Stack;

/**
 * Compares a delivery of 20,000 lines over HTTP with COPY of the same rows into the same table, alternating. COPY works like
 * psql's {@code \copy}: the client streams text to the server in a separate transaction.
 */
final class LargeDelivery {

    private static final int LINES = 20_000;
    private static final int WARM_UP = 15;
    private static final int RUNS = 20;
    private static final LocalDate FIRST_DATE = LocalDate.of(2026, 1, 1);

    private final Stack stack;
    private final Service service;

    LargeDelivery(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
    }

    void measure() throws SQLException, IOException, InterruptedException {
        double[] json = new double[RUNS];
        double[] csv = new double[RUNS];
        double[] copy = new double[RUNS];
        try (Connection connection = stack.postgres().connect(stack.facts().text("shortage-service.database"))) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                int seed = run + WARM_UP + 1;
                Quiet.await(stack);
                double copySeconds = copy(connection, seed);
                Quiet.await(stack);
                double jsonSeconds = push("a", seed, "application/json", Lines.json(LINES, seed));
                Quiet.await(stack);
                double csvSeconds = push("b", seed, "text/csv", Lines.csv(LINES, seed));
                if (run >= 0) {
                    copy[run] = copySeconds;
                    json[run] = jsonSeconds;
                    csv[run] = csvSeconds;
                }
            }
        }
        say("%n20,000 lines, median of %d, in turns:", RUNS);
        say("  \\copy of the same rows       %8.0f lines/s   %6.1f ms", LINES / Figures.median(copy),
                1000 * Figures.median(copy));
        say("  PUT as JSON                  %8.0f lines/s   %6.1f ms   ratio %.2f (asked: 0.4)", LINES / Figures.median(json),
                1000 * Figures.median(json), Figures.median(copy) / Figures.median(json));
        say("  PUT as CSV                   %8.0f lines/s   %6.1f ms   ratio %.2f", LINES / Figures.median(csv),
                1000 * Figures.median(csv), Figures.median(copy) / Figures.median(csv));
    }

    /** Each delivery is the first of its date, a day after the previous one, so that the service compares the two. */
    private double push(String school, int seed, String mediaType, String body) {
        String date = FIRST_DATE.plusDays(seed).toString();
        long start = System.nanoTime();
        service.put(school, date, mediaType, body);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double copy(Connection connection, int seed) throws SQLException, IOException {
        UUID id = UUID.randomUUID();
        String rows = Lines.copy(LINES, seed, id.toString());
        connection.setAutoCommit(false);
        insertDelivery(connection, id, seed);
        connection.commit();
        long start = System.nanoTime();
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(Lines.COPY, new StringReader(rows));
        connection.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from shortage_count where delivery_id = '" + id + "'");
            statement.execute("delete from delivery where id = '" + id + "'");
            connection.commit();
        }
        return seconds;
    }

    private static void insertDelivery(Connection connection, UUID id, int seed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into delivery (id, source_code, source_code_type, reference_date, version, line_count,
                    content_hash, recorded_at, recorded_by, region_codes)
                values (?, '99ZZ', 'brin', '2026-01-01', ?, 1, '', now(), 'bench', '{}')""")) {
            insert.setObject(1, id);
            insert.setInt(2, seed);
            insert.executeUpdate();
        }
    }
}

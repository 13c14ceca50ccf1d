package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

import org.postgresql.PGConnection;

import nl.stagepact.localstack.Stack;

/**
 * Compares an import of years of history with COPY of the same rows into the same table, alternating, after a warm-up. 5
 * schools deliver 2,000 lines every week for a year: 500,000 lines in 250 deliveries.
 */
final class LargeImport {

    static final int LINES = 500_000;

    private static final String SHORTAGE_SERVICE = "shortage-service";
    private static final int FEW_LINES = 200_000;
    private static final int MANY_LINES = 1_000_000;
    private static final int SCHOOLS = 5;
    private static final int LINES_OF_DELIVERY = 2_000;
    private static final int RUNS = 5;
    /** Warm-up rounds for JIT compilation on both sides; times fall from round to round before that. */
    private static final int WARM_UP = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    private final Stack stack;
    private final Service service;

    LargeImport(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
    }

    void measure() throws Exception {
        double[] copy = new double[RUNS];
        double[] csv = new double[RUNS];
        try (Connection connection = stack.postgres().connect(stack.facts().text(SHORTAGE_SERVICE + ".database"))) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                Quiet.await(stack);
                double copied = copy(connection, run + 20);
                Quiet.await(stack);
                double imported = run(service, run + 20);
                forget(connection);
                if (run >= 0) {
                    copy[run] = copied;
                    csv[run] = imported;
                }
            }
            memory(connection);
        }
        say("%n%,d lines, median of %d, in turns:", LINES, RUNS);
        say("  \\copy of the same rows       %8.0f lines/s   %5.2f s", LINES / Figures.median(copy), Figures.median(copy));
        say("  POST /imports as CSV         %8.0f lines/s   %5.2f s   ratio %.2f (asked: 0.5)", LINES / Figures.median(csv),
                Figures.median(csv), Figures.median(copy) / Figures.median(csv));
    }

    /** Live heap during an import that fits in memory, and during one five times as large. */
    private void memory(Connection connection) throws Exception {
        Memory memory = new Memory(stack, SHORTAGE_SERVICE);
        double few = memory.highestDuring(() -> run(service, 1, FEW_LINES));
        Quiet.await(stack);
        forget(connection);
        double many = memory.highestDuring(() -> run(service, 2, MANY_LINES));
        Quiet.await(stack);
        forget(connection);
        say("%nhighest sampled live heap during an import: %.0f MB of %,d lines, %.0f MB of %,d lines, ratio %.2f",
                few, FEW_LINES, many, MANY_LINES, many / few);
    }

    /**
     * @param seed makes the counts differ from those of another run
     * @return seconds until the last delivery was taken in
     */
    static double run(Service service, int seed) {
        return run(service, seed, LINES);
    }

    private static double run(Service service, int seed, int lines) {
        StringBuilder file = new StringBuilder(lines * 60).append("institutionCode;referenceDate;programmeCode;level;")
                .append("learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage\n");
        for (int delivery = 0; delivery < lines / LINES_OF_DELIVERY; delivery++) {
            String begin = "99D" + (char) ('A' + delivery % SCHOOLS) + ';' + FIRST.plusDays(delivery / SCHOOLS * 7L) + ';';
            for (int i = 0; i < LINES_OF_DELIVERY; i++) {
                Lines.Line line = Lines.line(i, seed + delivery);
                file.append(begin).append(line.programme()).append(';').append(line.level()).append(';').append(line.path())
                        .append(';').append(line.region()).append(';').append(line.month()).append(';').append(line.need())
                        .append(';').append(line.shortage()).append('\n');
            }
        }
        return service.importAll("text/csv", file.toString(), lines);
    }

    private static double copy(Connection connection, int seed) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder(LINES * 100);
        for (int delivery = 0; delivery < LINES / LINES_OF_DELIVERY; delivery++) {
            rows.append(Lines.copy(LINES_OF_DELIVERY, seed + delivery, new UUID(seed, delivery).toString()));
        }
        String text = rows.toString();
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(Lines.COPY, new StringReader(text));
        connection.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        forget(connection);
        return seconds;
    }

    private static void forget(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count");
            statement.execute("vacuum analyze");
        }
    }
}

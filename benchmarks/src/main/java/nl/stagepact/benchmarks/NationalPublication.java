package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.sql.Connection;
import java.sql.Statement;

import nl.stagepact.localstack.Stack;

/** Publishes open data of the whole country: every sum of 35 regions and 300 programmes with noise, stored. */
final class NationalPublication {

    private static final int PASSES = 3;

    private final Stack stack;
    private final Service service;

    NationalPublication(Stack stack) {
        this.stack = stack;
        this.service = new Service(stack);
    }

    void measure() throws Exception {
        History.importProgrammes(service);
        try (Connection connection = stack.postgres().connect(stack.facts().text("shortage-service.database"))) {
            History.add(connection, 0, 1);
            History.consent(connection);
            double[] seconds = new double[PASSES];
            double heap = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                seconds[pass] = service.publish();
                withdraw(connection);
                heap = Math.max(heap, new Memory(stack, "shortage-service").highestDuring(service::publish));
                if (pass < PASSES - 1) {
                    withdraw(connection);
                }
            }
            say("35 regions x %d programmes, published by shortage-service, median of %d passes:", History.PROGRAMMES, PASSES);
            say("  %d sums stored in %.1f s (asked: under 10), live heap at most %.0f MB (asked: under 300)", sums(connection),
                    Figures.median(seconds), heap);
        }
    }

    /** So that another one can be made today. */
    private static void withdraw(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (String table : new String[] { "publication_cell", "publication_code", "publication_dropout_cell" }) {
                statement.execute("delete from " + table
                        + " where publication_id in (select id from publication where published_by <> 'bench')");
            }
            statement.execute("delete from publication where published_by <> 'bench'");
        }
    }

    private static long sums(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from publication_cell c join publication p"
                        + " on p.id = c.publication_id where p.published_by <> 'bench'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

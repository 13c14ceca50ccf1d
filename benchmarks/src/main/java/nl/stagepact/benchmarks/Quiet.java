package nl.stagepact.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import nl.stagepact.localstack.Stack;

/** Waits until all events of the previous measurement have been relayed and consumed, so that they do not affect the next. */
final class Quiet {

    private static final String WAITING = "select count(*) from outbox where topic <> 'none'";
    private static final String HALF_READ = "select count(*) from shortage_delivery where parts_received < part_count";

    private Quiet() {
    }

    static void await(Stack stack) throws SQLException, InterruptedException {
        try (Connection shortage = stack.postgres().connect(stack.facts().text("shortage-service.database"));
                Connection reporting = stack.postgres().connect(stack.facts().text("reporting-service.database"))) {
            while (count(shortage, WAITING) + count(reporting, HALF_READ) > 0) {
                Thread.sleep(20);
            }
            Thread.sleep(200);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

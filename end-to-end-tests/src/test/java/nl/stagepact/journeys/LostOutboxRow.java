package nl.stagepact.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import nl.stagepact.localstack.chaos.ChaosStack;
import nl.stagepact.localstack.chaos.Fault;

/** A bug as the journey must find it: deliveries are stored whose event is not. */
record LostOutboxRow() implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        execute(stack, """
                create function lose() returns trigger language plpgsql as 'begin return null; end';
                create trigger lose before insert on outbox for each row
                when (new.type = 'nl.stagepact.shortages.delivery-recorded.v1') execute function lose()""");
    }

    @Override
    public void end(ChaosStack stack) {
        execute(stack, "drop function lose cascade");
    }

    private static void execute(ChaosStack stack, String sql) {
        try (Connection connection = stack.postgres().connect(stack.facts().text("shortage-service.database"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.stagepact.servicekit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case: increments a counter and appends an event in one transaction. Concurrent calls contend for the same counters. */
@ApplicationScoped
public class CountingUp {

    private final DataSource database;
    private final Outbox outbox;

    CountingUp(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public void count(String counter) {
        outbox.append(new Counted(counter, next(counter)));
    }

    @Transactional
    public void countAndFail(String counter) {
        outbox.append(new Counted(counter, next(counter)));
        throw new IllegalStateException("rolled back");
    }

    private int next(String counter) {
        try (Connection connection = database.getConnection(); PreparedStatement next = connection.prepareStatement("""
                insert into counter (name, number) values (?, 1)
                on conflict (name) do update set number = counter.number + 1 returning number""")) {
            next.setString(1, counter);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

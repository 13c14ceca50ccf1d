package nl.stagepact.testkit.right.vacancy.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

import nl.stagepact.servicekit.paging.Page;

public class VacancyFigures {

    private final DataSource database;

    public VacancyFigures(DataSource database) {
        this.database = database;
    }

    public Page<UUID> open() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Page<>(List.of(new UUID(0, connection.unwrap(PGConnection.class).getBackendPID())), null);
        }
    }
}

package nl.stagepact.localstack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates and drops databases on a server; each has a role of its name, which owns it. */
public final class Databases {

    private final Sessions sessions;

    /** @param sessions of the superuser */
    public Databases(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Opens sessions of the superuser. */
    @FunctionalInterface
    public interface Sessions {

        /** @return session in the database that every server has */
        Connection open() throws SQLException;
    }

    /** Creates what does not exist, and sets the passwords of the secrets. */
    public void create(StackFacts facts, Secrets secrets) {
        facts.databases().forEach(database -> create(database, secrets.get("database." + database)));
    }

    /** Creates a role and a database with this name, unless they exist. */
    public void create(String name, String rolePassword) {
        try (Connection connection = sessions.open(); Statement statement = connection.createStatement()) {
            String role = "\"" + name + "\"";
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + role + " login");
            }
            // Also for an existing role: the secrets file may have changed.
            statement.execute("alter role " + role + " password '" + rolePassword + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + role + " owner " + role);
                statement.execute("revoke all on database " + role + " from public");
            }
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL could not create database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Drops the database with this name, if it exists. */
    public void drop(String name) {
        try (Connection connection = sessions.open(); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + name + "\" with (force)");
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL could not drop database " + name + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}

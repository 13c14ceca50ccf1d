package nl.stagepact.servicekit.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.problem.ProblemException;

/**
 * Remembers the answer to a POST by caller and Idempotency-Key for 24 hours. The claim of a key is committed with the work:
 * of two at once the second waits for the first to commit and then gets its answer; after a failure the key is free again.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String FORGET = "delete from idempotency_key where caller = ? and key = ? and created_at < ?";
    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint, created_at) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String FIND = """
            select fingerprint, status, body, location from idempotency_key where caller = ? and key = ?""";
    private static final String KEEP = """
            update idempotency_key set status = ?, body = ?, location = ? where caller = ? and key = ?""";

    private final DataSource database;
    private final Clock clock;

    IdempotencyKeys(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Claims the key for the work of the current transaction.
     *
     * @param fingerprint digest of the request: the same key with another one is a mistake of the client
     * @return the answer given before; empty when the work is to be done now
     * @throws ProblemException 409 when the key came with another request before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredAnswer> claim(String caller, String key, byte[] fingerprint) {
        try (Connection connection = database.getConnection()) {
            Timestamp now = Timestamp.from(clock.instant());
            forget(connection, caller, key, Timestamp.from(clock.instant().minus(KEPT)));
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, caller);
                claim.setString(2, key);
                claim.setBytes(3, fingerprint);
                claim.setTimestamp(4, now);
                if (claim.executeUpdate() == 1) {
                    return Optional.empty();
                }
            }
            return Optional.of(find(connection, caller, key, fingerprint));
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be claimed", e);
        }
    }

    /** Keeps the answer, in the same transaction as {@link #claim}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String caller, String key, StoredAnswer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, answer.status());
            keep.setString(2, answer.body());
            keep.setString(3, answer.location());
            keep.setString(4, caller);
            keep.setString(5, key);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
    }

    private static void forget(Connection connection, String caller, String key, Timestamp before) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, caller);
            forget.setString(2, key);
            forget.setTimestamp(3, before);
            forget.executeUpdate();
        }
    }

    private static StoredAnswer find(Connection connection, String caller, String key, byte[] fingerprint) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, caller);
            find.setString(2, key);
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(409, "idempotency-key-in-progress");
                }
                if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
                    throw new ProblemException(409, "idempotency-key-reused");
                }
                if (row.getObject("status") == null) {
                    throw new ProblemException(409, "idempotency-key-in-progress");
                }
                return new StoredAnswer(row.getInt("status"), row.getString("body"), row.getString("location"));
            }
        }
    }
}

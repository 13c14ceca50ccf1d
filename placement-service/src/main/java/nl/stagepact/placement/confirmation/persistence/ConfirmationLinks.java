package nl.stagepact.placement.confirmation.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.confirmation.domain.ConfirmationLink;

/** Links, found by the digest of their secret alone. */
@ApplicationScoped
public class ConfirmationLinks {

    private static final String INSERT = """
            insert into confirmation_link (id, vacancy_id, secret_hash, made_at, made_by, expires_at) values (?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select id, vacancy_id, expires_at, used_at, revoked_at from confirmation_link where secret_hash = ?""";
    private static final String USE = "update confirmation_link set used_at = ? where id = ?";
    private static final String REVOKE = """
            update confirmation_link set revoked_at = ? where vacancy_id = ? and used_at is null and revoked_at is null""";

    private final DataSource database;

    ConfirmationLinks(DataSource database) {
        this.database = database;
    }

    public void insert(ConfirmationLink link, byte[] secretHash, Instant now, String by) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, link.id());
            insert.setObject(2, link.vacancyId());
            insert.setBytes(3, secretHash);
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setString(5, by);
            insert.setTimestamp(6, Timestamp.from(link.expiresAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The link could not be written", e);
        }
    }

    public Optional<ConfirmationLink> find(byte[] secretHash) {
        return find(secretHash, "");
    }

    /** Until the transaction ends nobody else uses it. */
    public Optional<ConfirmationLink> findForUpdate(byte[] secretHash) {
        return find(secretHash, " for update");
    }

    private Optional<ConfirmationLink> find(byte[] secretHash, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND + lock)) {
            select.setBytes(1, secretHash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new ConfirmationLink(row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class), row.getTimestamp(3).toInstant(), instant(row.getTimestamp(4)),
                        instant(row.getTimestamp(5)))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The link could not be read", e);
        }
    }

    public void use(UUID id, Instant now) {
        run(USE, now, id);
    }

    /** Every link of the vacancy that was not used. */
    public void revoke(UUID vacancyId, Instant now) {
        run(REVOKE, now, vacancyId);
    }

    private void run(String sql, Instant now, UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The link could not be written", e);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

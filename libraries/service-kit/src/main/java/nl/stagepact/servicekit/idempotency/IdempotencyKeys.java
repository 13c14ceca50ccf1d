package nl.stagepact.servicekit.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.sql.Outage;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.servicekit.sql.SqlFailed;

/**
 * Stores the response to a POST by client and Idempotency-Key for 24 hours. The key is claimed in the transaction that does
 * the work: a concurrent request with the same key waits for the first to commit and then gets its response; a rollback
 * releases the key. A {@link ProblemException} with status 409 when the first takes longer than locks are waited for, and for
 * a key that was used for a different request, which its fingerprint shows.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration RETENTION = Duration.ofHours(24);
    private static final String DELETE_EXPIRED = "delete from idempotency_key where caller = ? and key = ? and created_at < ?";
    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint, created_at) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String FIND = """
            select fingerprint, status, body, location from idempotency_key where caller = ? and key = ?""";
    private static final String STORE_ANSWER = """
            update idempotency_key set status = ?, body = ?, location = ? where caller = ? and key = ?""";

    private final Sql sql;
    private final Clock clock;

    IdempotencyKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Creates something once.
     *
     * @param key null when the client gave none: then every request creates
     * @param create makes and stores it, in the current transaction
     * @param id by which it is found again
     * @param find what was created before; throws when it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T createOnce(String client, @Nullable String key, byte[] fingerprint, Supplier<T> create, Function<T, UUID> id,
            Function<UUID, T> find) {
        if (key == null) {
            return create.get();
        }
        Optional<StoredAnswer> before = claim(client, key, fingerprint);
        if (before.isPresent()) {
            return find.apply(UUID.fromString(String.valueOf(before.get().location())));
        }
        T created = create.get();
        keep(client, key, new StoredAnswer(201, null, id.apply(created).toString()));
        return created;
    }

    /** Does work once whose whole answer is stored. @param answer does the work and gives the body of the answer */
    @Transactional(Transactional.TxType.MANDATORY)
    public String answerOnce(String client, String key, byte[] fingerprint, Supplier<String> answer) {
        Optional<StoredAnswer> before = claim(client, key, fingerprint);
        if (before.isPresent()) {
            return String.valueOf(before.get().body());
        }
        String made = answer.get();
        keep(client, key, new StoredAnswer(200, made, null));
        return made;
    }

    /** @return the answer given before; empty when the work is to be done now */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<StoredAnswer> claim(String client, String key, byte[] fingerprint) {
        try {
            sql.update(DELETE_EXPIRED, client, key, clock.instant().minus(RETENTION));
            if (sql.update(CLAIM, client, key, fingerprint, clock.instant()) == 1) {
                return Optional.empty();
            }
        } catch (SqlFailed e) {
            throw Outage.isLockTimeout(e) ? inProgress() : e;
        }
        return Optional
                .of(sql.first(FIND, row -> answer(row, fingerprint), client, key).orElseThrow(IdempotencyKeys::inProgress));
    }

    /** Stores the answer, in the same transaction as {@link #claim}. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String client, String key, StoredAnswer answer) {
        sql.update(STORE_ANSWER, answer.status(), answer.body(), answer.location(), client, key);
    }

    private static StoredAnswer answer(ResultSet row, byte[] fingerprint) throws SQLException {
        if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
            throw new ProblemException(409, "idempotency-key-reused");
        }
        if (row.getObject("status") == null) {
            throw inProgress();
        }
        return new StoredAnswer(row.getInt("status"), row.getString("body"), row.getString("location"));
    }

    private static ProblemException inProgress() {
        return new ProblemException(409, "idempotency-key-in-progress");
    }
}

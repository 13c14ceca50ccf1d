package nl.stagepact.servicekit.sql;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import nl.stagepact.servicekit.idempotency.IdempotencyKeys;

/** A use case that writes one row. */
@ApplicationScoped
public class StoreThing {

    static final String TABLE = "create table if not exists thing (name text primary key, stored integer not null)";

    private final Sql sql;
    private final IdempotencyKeys keys;

    StoreThing(Sql sql, IdempotencyKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Transactional
    public int store(String name) {
        return sql.one("""
                insert into thing (name, stored) values (?, 1)
                on conflict (name) do update set stored = thing.stored + 1 returning stored""", row -> row.getInt(1), name);
    }

    @Transactional
    public void storeOnce(String name, String key) {
        keys.createOnce("tests", key, new byte[1], () -> store(name), stored -> UUID.randomUUID(), known -> 0);
    }

    @Transactional
    public int stored(String name) {
        return sql.first("select stored from thing where name = ?", row -> row.getInt(1), name).orElse(0);
    }

    @Transactional
    public void sleep(Duration time) {
        sleepNow(time);
    }

    /** Takes longer than its transaction may. */
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public void storeSlowly(String name) throws InterruptedException {
        store(name);
        Thread.sleep(Duration.ofSeconds(3));
    }

    /** A long job. */
    @Transactional
    public void sleepPatiently(Duration time) {
        sql.allow(Duration.ofMinutes(1));
        sleepNow(time);
    }

    private void sleepNow(Duration time) {
        sql.first("select pg_sleep(?)", row -> true, time.toMillis() / 1000.0);
    }
}

package nl.stagepact.servicekit.idempotency;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** A use case behind a POST. */
@Singleton
public class Creating {

    final AtomicInteger created = new AtomicInteger();
    private final IdempotencyKeys keys;

    Creating(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Transactional
    public StoredAnswer create(String caller, String key, byte[] fingerprint, boolean fail) {
        Optional<StoredAnswer> before = keys.claim(caller, key, fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        if (fail) {
            throw new IllegalStateException("failed");
        }
        StoredAnswer answer = new StoredAnswer(201, "{\"number\":" + created.incrementAndGet() + "}", "/things/1");
        keys.keep(caller, key, answer);
        return answer;
    }
}

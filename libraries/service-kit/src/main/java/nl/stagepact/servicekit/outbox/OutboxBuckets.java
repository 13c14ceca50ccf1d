package nl.stagepact.servicekit.outbox;

/**
 * Keys are spread over eight buckets; a relay works on a bucket only under its lock, so events of one key are never relayed
 * by two replicas at once. Which bucket a key is in must not change while rows wait: the count is part of the schema.
 */
final class OutboxBuckets {

    static final int COUNT = 8;
    /** First half of the two-part advisory lock; the second is the bucket. */
    static final int RELAY_LOCK = 0x5347_0001;
    /** First half of the two-part advisory lock; the second is the key's hash. */
    static final int KEY_LOCK = 0x5347_0002;
    static final int ALL_KEYS_LOCK = 0x5347_0003;

    private OutboxBuckets() {
    }

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}

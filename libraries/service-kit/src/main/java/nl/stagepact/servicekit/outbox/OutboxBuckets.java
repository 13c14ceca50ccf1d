package nl.stagepact.servicekit.outbox;

/**
 * Keys are hashed into eight buckets. A relay holds a bucket's lock while it works on the bucket, so two replicas never relay
 * events of the same key concurrently. Stored rows contain the bucket, so changing the count needs a migration.
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

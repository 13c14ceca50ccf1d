package nl.stagepact.servicekit.deadletter;

/**
 * A key of a topic, of which events are or were parked.
 *
 * @param key empty for records without a key
 */
record ParkedKey(String topic, String key) {
}

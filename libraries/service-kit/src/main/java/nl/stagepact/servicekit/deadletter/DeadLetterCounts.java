package nl.stagepact.servicekit.deadletter;

/** How much is parked in the database of this service, for metrics. */
public record DeadLetterCounts(long deadLetters, long parkedKeys) {
}

package nl.stagepact.localstack.chaos;

/** What a client may conclude from an answer. */
enum Outcome {
    /** Stored, or read. */
    ACKNOWLEDGED,
    /** Not stored: the answer says so, or the request never left. */
    REFUSED,
    /** No answer, or one that does not say whether it was stored. */
    UNKNOWN
}

package nl.stagepact.localstack.chaos;

/** Something that users do over and over. May be called by several threads at once. */
interface Client {

    /** In the report, for example {@code delivery}. */
    String name();

    /** @return whether it succeeded */
    boolean act();
}

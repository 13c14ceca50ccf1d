package nl.stagepact.localstack;

/** A server or service of the stack: what differs between them in starting, being ready and stopping. */
public sealed interface Component permits PostgresServer, KafkaBroker, KeycloakServer, ServiceProcess {

    ManagedProcess process();

    default String name() {
        return process().name();
    }

    /** @return name for messages about its start */
    default String title() {
        return name();
    }

    /** Starts the process and returns without waiting until it is ready. */
    void launch();

    /** Returns when the component answers; fails if it ends or takes too long. */
    void awaitReady();

    /** Starts the process and returns when it is ready. */
    default void start() {
        launch();
        awaitReady();
    }

    /** @return whether the running process is not that of the current package */
    default boolean stale() {
        return false;
    }

    /** Creates what the services of the stack need in it, unless it exists. */
    default void provision(StackFacts facts, Secrets secrets) {
    }

    /** Ends the process in the way that costs it least. It stays wanted: the supervisor starts it again. */
    void end();

    /** Ends the process on purpose: the supervisor leaves it stopped. */
    default void stop() {
        end();
        process().forget();
    }
}

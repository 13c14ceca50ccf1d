package nl.stagepact.localstack.chaos;

/** Something that goes wrong for a while. Its text names it in the plan and in the report. */
public interface Fault {

    void begin(ChaosStack stack);

    /** Ends what can be ended, and starts what a supervisor would start. Returns when that is started, before it recovers. */
    default void end(ChaosStack stack) {
    }

    /** A fault that the services cannot notice while it lasts, and that is longer in a long run. */
    default boolean silent() {
        return false;
    }
}

package nl.stagepact.localstack.chaos;

/** The network between a service and its database fails. */
record CutDatabase(String service, Manner manner) implements Fault {

    /** What becomes of connections. */
    enum Manner {
        /** Nothing arrives; afterwards everything does after all. */
        RESTORE,
        /** Nothing arrives, and the connections of before never work again. */
        FORGET,
        /** All connections are reset. */
        RESET
    }

    @Override
    public void begin(ChaosStack stack) {
        if (manner == Manner.RESET) {
            stack.link(service).reset();
        } else {
            stack.link(service).silence();
        }
    }

    @Override
    public void end(ChaosStack stack) {
        switch (manner) {
            case RESTORE -> stack.link(service).restore();
            case FORGET -> stack.link(service).forget();
            case RESET -> stack.link(service).reset();
        }
    }

    @Override
    public boolean silent() {
        return manner != Manner.RESET;
    }

    @Override
    public String toString() {
        return "cut database of " + service + ", " + manner.name().toLowerCase(java.util.Locale.ROOT);
    }
}

package nl.stagepact.localstack.chaos;

/** A service crashes and is started again. */
record KillService(String service) implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.process(service).kill();
    }

    @Override
    public void end(ChaosStack stack) {
        stack.start(service);
    }

    @Override
    public String toString() {
        return "kill " + service;
    }
}

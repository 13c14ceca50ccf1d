package nl.stagepact.localstack.chaos;

/** A service is told to stop under load and is started again, as in a rollout. */
record StopGracefully(String service) implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.stop(service);
    }

    @Override
    public void end(ChaosStack stack) {
        stack.start(service);
    }

    @Override
    public String toString() {
        return "stop " + service;
    }
}

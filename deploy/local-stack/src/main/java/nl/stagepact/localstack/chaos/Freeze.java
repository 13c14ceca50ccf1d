package nl.stagepact.localstack.chaos;

/** A process keeps its connections but does nothing. */
record Freeze(String process) implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.process(process).freeze();
    }

    @Override
    public void end(ChaosStack stack) {
        stack.process(process).thaw();
    }

    @Override
    public boolean silent() {
        return true;
    }

    @Override
    public String toString() {
        return "freeze " + process;
    }
}

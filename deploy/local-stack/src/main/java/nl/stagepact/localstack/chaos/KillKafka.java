package nl.stagepact.localstack.chaos;

/** The broker crashes and is started again. */
record KillKafka() implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.process("kafka").kill();
    }

    @Override
    public void end(ChaosStack stack) {
        stack.kafka().start();
    }

    @Override
    public String toString() {
        return "kill kafka";
    }
}

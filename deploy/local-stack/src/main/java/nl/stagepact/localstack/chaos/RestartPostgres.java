package nl.stagepact.localstack.chaos;

/** PostgreSQL is restarted for maintenance. */
record RestartPostgres() implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.postgres().stop();
    }

    @Override
    public void end(ChaosStack stack) {
        stack.postgres().start();
    }

    @Override
    public String toString() {
        return "restart postgres";
    }
}

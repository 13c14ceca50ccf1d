package nl.stagepact.localstack.chaos;

/**
 * A service's database takes no writes, as that of a standby after a failover; then it does again. Each time all sessions end.
 */
record ReadOnlyDatabase(String service) implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        change(stack, "set default_transaction_read_only = on");
    }

    @Override
    public void end(ChaosStack stack) {
        change(stack, "reset default_transaction_read_only");
    }

    private void change(ChaosStack stack, String setting) {
        String database = stack.facts().text(service + ".database");
        stack.execute(service, "alter database " + database + " " + setting);
        stack.execute(service, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
                + "and pid <> pg_backend_pid()");
    }

    @Override
    public String toString() {
        return "read-only database of " + service;
    }
}

package nl.stagepact.localstack.chaos;

/** A service is started while Keycloak, whose keys it needs for the first token, does not answer. */
record StartWithoutKeycloak(String service) implements Fault {

    @Override
    public void begin(ChaosStack stack) {
        stack.process("keycloak").freeze();
        stack.process(service).kill();
        stack.launch(service);
    }

    @Override
    public void end(ChaosStack stack) {
        stack.process("keycloak").thaw();
    }

    @Override
    public String toString() {
        return "start " + service + " without keycloak";
    }
}

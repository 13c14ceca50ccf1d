package nl.stagepact.localstack.chaos;

/** Somebody reads figures or places. */
record ReadClient(String name, String path, Gateway gateway) implements Client {

    @Override
    public boolean act() {
        return gateway.read("demo-sbb", path).acknowledged();
    }
}

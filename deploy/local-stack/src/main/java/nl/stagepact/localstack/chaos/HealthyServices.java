package nl.stagepact.localstack.chaos;

import java.util.List;

import nl.stagepact.localstack.ServiceProcess;

/** All services run and are ready; no one but the journey ended them. */
record HealthyServices(ChaosStack stack) implements Invariant {

    @Override
    public String name() {
        return "all services are healthy again by themselves";
    }

    @Override
    public List<String> violations() {
        return stack.services().stream().filter(service -> !service.answers()).map(HealthyServices::describe).toList();
    }

    private static String describe(ServiceProcess service) {
        return service.name() + (service.process().running() ? " runs but is not ready" : " ended by itself");
    }
}

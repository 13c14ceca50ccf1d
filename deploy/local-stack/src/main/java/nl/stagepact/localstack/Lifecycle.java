package nl.stagepact.localstack;

import java.time.Duration;

/** Starts one component, whichever it is, and shows progress. The order of components is the business of {@link Stack}. */
final class Lifecycle {

    private final StackFacts facts;
    private final Secrets secrets;
    private final ComponentPorts ports;
    private final Progress progress;
    /** Set by Ctrl-C during start: nothing more may be started. */
    private volatile boolean stopping;

    Lifecycle(StackFacts facts, Secrets secrets, ComponentPorts ports, Progress progress) {
        this.facts = facts;
        this.secrets = secrets;
        this.ports = ports;
        this.progress = progress;
    }

    /** Starts the component unless it runs, and returns when it is ready. */
    void start(Component component) {
        if (component.process().running() && component.stale()) {
            progress.step(component.name() + " was rebuilt: stopping the old process", component::stop);
        }
        boolean running = component.process().running();
        progress.step(component.title() + (running ? " is already running" : ""), () -> {
            if (running) {
                component.awaitReady();
            } else {
                refuseWhileStopping();
                component.start();
            }
            component.provision(facts, secrets);
        });
    }

    /** Stops the component, unless it has died, and starts it again. */
    void restart(Component component, Duration patience) {
        component.stop();
        ports.require(component.name(), patience);
        start(component);
    }

    /** Starts the component if it has died, and returns without waiting until it is ready. */
    void launchIfDead(Component component) {
        if (component.process().wanted() && !component.process().running()) {
            refuseWhileStopping();
            component.launch();
        }
    }

    /** Returns when a launched component is ready. */
    void awaitReady(Component component) {
        component.awaitReady();
        component.provision(facts, secrets);
    }

    void allowStarts() {
        stopping = false;
    }

    void refuseStarts() {
        stopping = true;
    }

    private void refuseWhileStopping() {
        if (stopping) {
            throw new StackFailure("The start was interrupted.");
        }
    }
}

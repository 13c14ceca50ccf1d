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

    /** Stops the component, unless it has died, and starts it again. If that fails, the supervisor goes on trying. */
    void restart(Component component, Duration patience) {
        if (component.process().running()) {
            progress.step("Stopping " + component.title(), component::end);
        }
        ports.require(component.name(), patience);
        start(component);
    }

    /**
     * Starts the component if it has died, and returns without waiting until it is ready.
     *
     * @return whether it was started
     */
    boolean launchIfDead(Component component) {
        if (!component.process().died()) {
            return false;
        }
        refuseWhileStopping();
        component.launch();
        return true;
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

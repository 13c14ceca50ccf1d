package nl.stagepact.localstack;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** The ports of one stack, and the processes that were left on them: of a killed launcher, or children of a killed process. */
record ComponentPorts(StackFacts facts, StackFolder folder, Progress progress) {

    private static final Duration STOP = Duration.ofSeconds(20);

    /** Frees the ports of a component that does not run from what was left on them; waits for other programs, then fails. */
    void require(String component, Duration patience) {
        if (new ManagedProcess(folder, component).running()) {
            return;
        }
        Map<String, Integer> ports = facts.ports(component);
        stopLeft(ports.values());
        ports.forEach((owner, port) -> {
            if (!Ports.isFree(port)) {
                progress.step("Waiting for port " + port + " of " + owner, () -> Ports.require(owner, port, patience, facts));
            }
        });
    }

    /** @return whether a process of this stack listens on one of its ports */
    boolean anyHeld() {
        return facts.ports().values().stream().anyMatch(port -> PortHolder.ours(port, folder).isPresent());
    }

    /** Stops what still listens; call it when all known processes have ended. */
    void stopLeft() {
        stopLeft(facts.ports().values());
    }

    private void stopLeft(Collection<Integer> ports) {
        ports.forEach(port -> PortHolder.ours(port, folder).ifPresent(process -> ManagedProcess.end(process, "TERM", STOP)));
    }
}

package nl.stagepact.servicekit.event;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether events of other services wait to be handled, for use cases that must know whether their read model is complete. */
@ApplicationScoped
public class Arrivals {

    private volatile boolean waiting;

    /** Whether events waited for this process when it last looked. */
    public boolean areWaiting() {
        return waiting;
    }

    /** Told by the consumer. */
    public void tell(boolean areWaiting) {
        waiting = areWaiting;
    }
}

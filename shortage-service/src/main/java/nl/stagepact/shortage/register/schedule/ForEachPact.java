package nl.stagepact.shortage.register.schedule;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.shortage.register.usecase.CurrentPacts;

/** Runs an action for every pact. A failure is logged and does not stop the other pacts; the next run tries again. */
@ApplicationScoped
public class ForEachPact {

    private static final Logger LOG = Logger.getLogger(ForEachPact.class);

    private final CurrentPacts pacts;

    ForEachPact(CurrentPacts pacts) {
        this.pacts = pacts;
    }

    /** @param failure log message for a failed action; the pact is appended */
    public void run(String failure, Consumer<String> action) {
        for (String pact : pacts.codes()) {
            try {
                action.accept(pact);
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s: pact=%s", failure, pact);
            }
        }
    }
}

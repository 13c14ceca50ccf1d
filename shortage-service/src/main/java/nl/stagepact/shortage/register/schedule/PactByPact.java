package nl.stagepact.shortage.register.schedule;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import nl.stagepact.shortage.register.usecase.CurrentPacts;

/** Does something for every pact. What fails for one is tried again next time, and does not keep the others waiting. */
@ApplicationScoped
public class PactByPact {

    private static final Logger LOG = Logger.getLogger(PactByPact.class);

    private final CurrentPacts pacts;

    PactByPact(CurrentPacts pacts) {
        this.pacts = pacts;
    }

    /** @param failure for the log, without the pact */
    public void run(String failure, Consumer<String> verb) {
        for (String pact : pacts.codes()) {
            try {
                verb.accept(pact);
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s: pact=%s", failure, pact);
            }
        }
    }
}

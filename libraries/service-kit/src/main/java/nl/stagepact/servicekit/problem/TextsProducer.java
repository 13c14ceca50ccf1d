package nl.stagepact.servicekit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the message bundles once. */
@ApplicationScoped
public class TextsProducer {

    @Produces
    @Singleton
    Texts texts() {
        return new Texts();
    }
}

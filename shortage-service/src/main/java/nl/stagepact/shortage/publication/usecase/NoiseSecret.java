package nl.stagepact.shortage.publication.usecase;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.disclosure.NoiseKeys;

/** The secret from which the noise of this installation is drawn. */
@ApplicationScoped
class NoiseSecret {

    private final NoiseKeys keys;

    NoiseSecret(OpenDataSettings settings) {
        this.keys = new NoiseKeys(settings.secret().getBytes(StandardCharsets.UTF_8));
    }

    NoiseKeys keys() {
        return keys;
    }
}

package nl.stagepact.shortage.publication.usecase;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.disclosure.RecordKeys;

/** The secret from which the noise of this installation is drawn. */
@ApplicationScoped
class NoiseSecret {

    private final RecordKeys keys;

    NoiseSecret(OpenDataSettings settings) {
        this.keys = new RecordKeys(settings.secret().getBytes(StandardCharsets.UTF_8));
    }

    RecordKeys keys() {
        return keys;
    }
}

package nl.stagepact.servicekit.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language in which the current request is answered. */
@RequestScoped
public class CurrentLanguage {

    private final Language language;

    CurrentLanguage(HttpHeaders headers) {
        this.language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public Language get() {
        return language;
    }
}

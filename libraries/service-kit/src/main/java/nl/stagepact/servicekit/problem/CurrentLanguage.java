package nl.stagepact.servicekit.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Response language of the current request. */
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

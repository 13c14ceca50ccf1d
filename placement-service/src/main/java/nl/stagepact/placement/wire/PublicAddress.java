package nl.stagepact.placement.wire;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.stagepact.servicekit.problem.Language;

/** Public addresses of this service, behind the gateway. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    PublicAddress(@ConfigProperty(name = "stagepact.public-url") String gateway,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.base = gateway.replaceAll("/+$", "") + path;
    }

    /** Without a trailing slash. */
    public String base() {
        return base;
    }

    public String feed(UUID id, String document) {
        return base + "/feeds/" + id + '/' + document;
    }

    /** First part of the addresses of vacancies. */
    public String pages() {
        return base + "/vacancies/";
    }

    public String page(UUID vacancyId, Language language) {
        return pages() + vacancyId + "/pages/" + language.tag();
    }
}

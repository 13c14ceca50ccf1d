package nl.stagepact.placement.vacancy.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.servicekit.paging.Page;

/** Reads the sources of vacancies. */
@ApplicationScoped
public class ReadSources {

    private final VacancySources sources;

    ReadSources(VacancySources sources) {
        this.sources = sources;
    }

    /** Vacancies of one source of the client, sorted by their id there, after the given id. */
    public Page<KnownOffer> page(String client, String source, String after, int size) {
        return sources.page(client, source, after, size);
    }

    /** Sources of a vacancy, the leading one first; empty when it was only published directly. */
    public List<KnownOffer> ofVacancy(UUID vacancyId) {
        return sources.ofVacancy(vacancyId);
    }
}

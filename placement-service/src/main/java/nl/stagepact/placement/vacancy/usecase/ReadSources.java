package nl.stagepact.placement.vacancy.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.persistence.VacancySources;
import nl.stagepact.servicekit.paging.Page;

/** Where vacancies were told of. */
@ApplicationScoped
public class ReadSources {

    private final VacancySources sources;

    ReadSources(VacancySources sources) {
        this.sources = sources;
    }

    /** What one source of the client told, by its id, after that one. */
    public Page<KnownOffer> page(String client, String source, String after, int size) {
        return sources.page(client, source, after, size);
    }

    /** Of one vacancy, the source that leads first; empty for one that was told of directly alone. */
    public List<KnownOffer> ofVacancy(UUID vacancyId) {
        return sources.ofVacancy(vacancyId);
    }
}

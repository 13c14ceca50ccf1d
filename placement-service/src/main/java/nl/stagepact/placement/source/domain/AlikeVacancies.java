package nl.stagepact.placement.source.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;

/** Finds the vacancy of a company that an offer of another source duplicates. */
public final class AlikeVacancies {

    public static final AlikeVacancies NONE = new AlikeVacancies(List.of(), Set.of());

    private final Map<Likeness, UUID> oldest = new HashMap<>();

    /** @param vacancies of one company, oldest first */
    public AlikeVacancies(Collection<Vacancy> vacancies, Set<UUID> excluding) {
        for (Vacancy vacancy : vacancies) {
            if (!excluding.contains(vacancy.id())) {
                Likeness.of(vacancy.content()).forEach(likeness -> oldest.putIfAbsent(likeness, vacancy.id()));
            }
        }
    }

    /** By address first, then by title and period. */
    Optional<UUID> find(VacancyContent content, Set<UUID> excluding) {
        return Likeness.of(content).stream().map(oldest::get).filter(Objects::nonNull).filter(id -> !excluding.contains(id))
                .findFirst();
    }
}

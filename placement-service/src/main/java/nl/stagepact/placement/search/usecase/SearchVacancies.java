package nl.stagepact.placement.search.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.CompanyAddress;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.domain.FoundVacancies;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.index.NearAreas;
import nl.stagepact.placement.search.index.Question;
import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Finds vacancies in the index and loads the page from the database. */
@ApplicationScoped
public class SearchVacancies {

    private static final int METRES = 1_000;
    /** One more than processors, because some searches wait for the database. */
    private static final int MAX_CONCURRENT = Runtime.getRuntime().availableProcessors() + 1;

    private final FollowVacancies followVacancies;
    private final CurrentRegisters registers;
    private final Vacancies vacancies;
    /** Fair; more searches at once than processors would only delay each other. */
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT, true);

    SearchVacancies(FollowVacancies followVacancies, CurrentRegisters registers, Vacancies vacancies) {
        this.followVacancies = followVacancies;
        this.registers = registers;
        this.vacancies = vacancies;
    }

    /**
     * A page of results.
     *
     * @param items in order
     * @param found totals, counts and the next page
     * @param near distances from the requested postcode area; null when the query has none
     * @param programmes all programmes, by code
     */
    public record Found(List<PublishedVacancy> items, FoundVacancies found, @Nullable NearAreas near,
            Map<String, Programme> programmes) {

        /** Distance from the requested postcode area, rounded; null when the query has none. */
        public @Nullable Integer kilometresTo(PublishedVacancy seen) {
            int metres = near == null || !seen.country().equals(CompanyAddress.NETHERLANDS) ? NearAreas.FAR
                    : near.metresTo(NearAreas.number(seen.postcode()));
            return metres == NearAreas.FAR ? null : Math.round(metres / (float) METRES);
        }
    }

    /**
     * @param within results must match this question too, for example that of a feed; null for no further restriction
     * @param after position after which the page begins; null for the first page
     * @param size 1 or more
     */
    public Found search(VacancyQuery query, @Nullable Question within, VacancyOrder order, @Nullable SortKey after, int size,
            boolean withCounts) {
        Question question = question(query, order);
        VacancyIndex index = followVacancies.current();
        permits.acquireUninterruptibly();
        try {
            FoundVacancies found = index.search(question, within, after, size, withCounts);
            Map<UUID, PublishedVacancy> seen = vacancies.published(found.ids()).stream()
                    .collect(Collectors.toMap(each -> each.vacancy().id(), Function.identity()));
            return new Found(found.ids().stream().map(seen::get).filter(Objects::nonNull).toList(), found, question.near(),
                    registers.programmes());
        } finally {
            permits.release();
        }
    }

    /** Completes a query with the data that the index needs. */
    public Question question(VacancyQuery query, VacancyOrder order) {
        return new Question(query, order, query.nearby() == null ? null : near(query.nearby()),
                query.pact() == null ? null : registers.pacts().get(query.pact()), registers.levels());
    }

    private NearAreas near(Nearby nearby) {
        Map<String, PostcodeArea> areas = registers.postcodeAreas();
        return new NearAreas(areas.get(nearby.postcodeArea()), nearby.kilometres() * METRES, areas.values());
    }
}

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

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

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
import nl.stagepact.placement.vacancy.domain.SeenVacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Finds vacancies for whoever looks for a place. */
@ApplicationScoped
public class SearchVacancies {

    private static final int METRES = 1_000;
    private static final int STEMS_HELD = 10_000;
    /** Some wait for the database meanwhile. */
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

    private final FollowVacancies followVacancies;
    private final CurrentRegisters registers;
    private final Vacancies vacancies;
    /** First come, first served: more at once than there are processors would only make each other late. */
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /** Of the same words always the same. */
    private final Cache<String, List<String>> stems = Caffeine.newBuilder().maximumSize(STEMS_HELD).build();

    SearchVacancies(FollowVacancies followVacancies, CurrentRegisters registers, Vacancies vacancies) {
        this.followVacancies = followVacancies;
        this.registers = registers;
        this.vacancies = vacancies;
    }

    /**
     * A page of what answers.
     *
     * @param items in order
     * @param found the rest of the answer
     * @param near where was asked for; null when that was anywhere
     * @param programmes that there are, by code
     */
    public record Found(List<SeenVacancy> items, FoundVacancies found, @Nullable NearAreas near,
            Map<String, Programme> programmes) {

        /** From where was asked, rounded; null when it was not. */
        public @Nullable Integer kilometresTo(SeenVacancy seen) {
            int metres = near == null ? NearAreas.FAR : near.metresTo(NearAreas.number(seen.postcode()));
            return metres == NearAreas.FAR ? null : Math.round(metres / (float) METRES);
        }
    }

    /**
     * @param within only among what answers that too, as the vacancies of a feed do; null for among all
     * @param after where the page begins; null for the first one
     * @param size 1 or more
     */
    public Found search(VacancyQuery query, @Nullable Question within, VacancyOrder order, @Nullable SortKey after, int size,
            boolean withCounts) {
        Question question = question(query, order);
        VacancyIndex index = followVacancies.upToDate();
        turns.acquireUninterruptibly();
        try {
            FoundVacancies found = index.search(question, within, after, size, withCounts);
            Map<UUID, SeenVacancy> seen = vacancies.seen(found.ids()).stream()
                    .collect(Collectors.toMap(each -> each.vacancy().id(), Function.identity()));
            return new Found(found.ids().stream().map(seen::get).filter(Objects::nonNull).toList(), found, question.near(),
                    registers.programmes());
        } finally {
            turns.release();
        }
    }

    /** The query with all that the index has to be told. */
    public Question question(VacancyQuery query, VacancyOrder order) {
        return new Question(query, order, query.words() == null ? List.of() : stems.get(query.words(), vacancies::stems),
                query.nearby() == null ? null : near(query.nearby()),
                query.pact() == null ? null : registers.pacts().get(query.pact()), registers.levels());
    }

    private NearAreas near(Nearby nearby) {
        Map<String, PostcodeArea> areas = registers.postcodeAreas();
        return new NearAreas(areas.get(nearby.postcodeArea()), nearby.kilometres() * METRES, areas.values());
    }
}

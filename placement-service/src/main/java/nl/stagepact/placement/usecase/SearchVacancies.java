package nl.stagepact.placement.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.stagepact.placement.domain.place.PostcodeArea;
import nl.stagepact.placement.domain.programme.Programme;
import nl.stagepact.placement.domain.vacancy.FoundVacancies;
import nl.stagepact.placement.domain.vacancy.FoundVacancies.SortKey;
import nl.stagepact.placement.domain.vacancy.Nearby;
import nl.stagepact.placement.domain.vacancy.SeenVacancy;
import nl.stagepact.placement.domain.vacancy.VacancyOrder;
import nl.stagepact.placement.domain.vacancy.VacancyQuery;
import nl.stagepact.placement.persistence.Vacancies;
import nl.stagepact.placement.search.Question;

/** Finds vacancies for whoever looks for a place. */
@ApplicationScoped
public class SearchVacancies {

    private static final int METRES = 1_000;
    private static final int STEMS_HELD = 10_000;

    private final FollowVacancies followVacancies;
    private final CurrentRegisters registers;
    private final Vacancies vacancies;
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
     * @param metres to the postcode area of each company, when was asked from where; by area
     * @param programmes that there are, by code
     */
    public record Found(List<SeenVacancy> items, FoundVacancies found, Map<String, Integer> metres,
            Map<String, Programme> programmes) {

        /** From where was asked, rounded; null when it was not. */
        public @Nullable Integer kilometresTo(SeenVacancy seen) {
            Integer from = metres.get(seen.postcodeArea());
            return from == null ? null : Math.round(from / (float) METRES);
        }
    }

    /**
     * @param within only among what a feed has; null for among all
     * @param after where the page begins; null for the first one
     * @param size 1 or more
     */
    public Found search(VacancyQuery query, @Nullable FeedEdition within, VacancyOrder order, @Nullable SortKey after, int size,
            boolean withCounts) {
        Question question = question(query, order);
        FoundVacancies found = followVacancies.upToDate().search(question, within == null ? null : within.question(), after,
                size,
                withCounts);
        Map<UUID, SeenVacancy> seen = vacancies.seen(found.ids()).stream()
                .collect(Collectors.toMap(each -> each.vacancy().id(), Function.identity()));
        return new Found(found.ids().stream().map(seen::get).filter(Objects::nonNull).toList(), found,
                question.metres() == null ? Map.of() : question.metres(), registers.programmes());
    }

    /** The query with all that the index has to be told. */
    Question question(VacancyQuery query, VacancyOrder order) {
        return new Question(query, order, query.words() == null ? List.of() : stems.get(query.words(), vacancies::stems),
                query.nearby() == null ? null : metres(query.nearby()),
                query.pact() == null ? null : registers.pacts().get(query.pact()), registers.levels());
    }

    private Map<String, Integer> metres(Nearby nearby) {
        Map<String, PostcodeArea> areas = registers.postcodeAreas();
        PostcodeArea from = areas.get(nearby.postcodeArea());
        Map<String, Integer> near = new HashMap<>();
        int atMost = nearby.kilometres() * METRES;
        if (from != null) {
            areas.values().stream().filter(area -> from.mayBeWithin(atMost, area)).forEach(area -> {
                int metres = from.metresTo(area);
                if (metres <= atMost) {
                    near.put(area.code(), metres);
                }
            });
        }
        return near;
    }
}

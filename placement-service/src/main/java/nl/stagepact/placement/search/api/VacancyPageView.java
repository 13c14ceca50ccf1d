package nl.stagepact.placement.search.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.domain.VacancyKind;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.vacancy.api.VacancyView;

/** A page of vacancies. */
@Schema(name = "VacancyPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyPageView(
        @Schema(required = true, description = "In the requested order") List<VacancyView> items,
        @Schema(description = "Link to the next page; absent on the last one") @Nullable String next,
        @Schema(required = true, description = "Number of items on all pages") int total,
        @Schema(description = "Present when requested") @Nullable CountsView counts) {

    public static VacancyPageView of(SearchVacancies.Found found, @Nullable String next, boolean withCounts) {
        return new VacancyPageView(
                found.items().stream()
                        .map(seen -> VacancyView.of(seen, found.kilometresTo(seen))).toList(),
                next, found.found().total(),
                withCounts ? CountsView.of(found.found().counts(), found.programmes()) : null);
    }

    /** Number of results per filter value. */
    @Schema(name = "VacancyCounts", description = "Number of results per filter value, largest first, at most a hundred. "
            + "Counts of a filter ignore the chosen values of that filter, so that they show what another choice "
            + "would give. Counts of offers are of results that have that offer as well.")
    record CountsView(
            @Schema(required = true) List<CountView> programme,
            @Schema(required = true) List<CountView> level,
            @Schema(required = true) List<CountView> learningPath,
            @Schema(required = true) List<CountView> form,
            @Schema(required = true) List<CountView> supervision,
            @Schema(required = true) List<CountView> offers) {

        /** More would make up a quarter of every response, and nobody reads them. */
        private static final int MAX_COUNTS = 100;

        private static CountsView of(Map<VacancyKind, Map<String, Integer>> counts, Map<String, Programme> programmes) {
            return new CountsView(list(counts, VacancyKind.PROGRAMME, programmes), list(counts, VacancyKind.LEVEL, Map.of()),
                    list(counts, VacancyKind.LEARNING_PATH, Map.of()), list(counts, VacancyKind.FORM, Map.of()),
                    list(counts, VacancyKind.SUPERVISION, Map.of()), list(counts, VacancyKind.OFFER, Map.of()));
        }

        private static List<CountView> list(Map<VacancyKind, Map<String, Integer>> counts, VacancyKind kind,
                Map<String, Programme> names) {
            return counts.getOrDefault(kind, Map.of()).entrySet().stream().map(each -> {
                Programme programme = names.get(each.getKey());
                return new CountView(each.getKey(), programme == null ? null : programme.name(), each.getValue());
            }).sorted(Comparator.comparingInt(CountView::count).reversed().thenComparing(CountView::code)).limit(MAX_COUNTS)
                    .toList();
        }
    }

    /** Number of results with one filter value. */
    @Schema(name = "VacancyCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountView(
            @Schema(required = true, examples = "25180") String code,
            @Schema(description = "Name of the programme in the register", examples = "Kok") @Nullable String name,
            @Schema(required = true, minimum = "1") int count) {
    }
}

package nl.stagepact.placement.feed.api;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.api.VacancyPageView;
import nl.stagepact.placement.search.domain.VacancyKind;
import nl.stagepact.placement.search.usecase.SearchVacancies.Found;
import nl.stagepact.placement.vacancy.api.ProgrammeName;
import nl.stagepact.servicekit.problem.Language;

/** A page of vacancies for a website, which also shows the names and levels of their programmes. */
@Schema(name = "FeedVacancyPage")
record FeedVacanciesView(
        @JsonUnwrapped VacancyPageView page,
        @Schema(required = true, description = "Programmes of these items and, with counts, the hundred of most "
                + "results") List<ProgrammeView> programmes) {

    private static final int MAX_COUNTED = 100;

    static FeedVacanciesView of(Found found, @Nullable String next, boolean withCounts, Language language) {
        Stream<String> codes = Stream.concat(
                found.items().stream().flatMap(seen -> seen.vacancy().content().programmeCodes().stream()),
                withCounts ? mostCounted(found.found().counts().getOrDefault(VacancyKind.PROGRAMME, Map.of())) : Stream.of());
        return new FeedVacanciesView(VacancyPageView.of(found, next, withCounts), codes.distinct().sorted()
                .map(found.programmes()::get).filter(Objects::nonNull).map(each -> ProgrammeView.of(each, language)).toList());
    }

    private static Stream<String> mostCounted(Map<String, Integer> counts) {
        return counts.entrySet().stream().sorted(Entry.<String, Integer> comparingByValue().reversed()).limit(MAX_COUNTED)
                .map(Entry::getKey);
    }

    /** A programme as a website shows it. */
    @Schema(name = "FeedProgramme")
    record ProgrammeView(
            @Schema(required = true, examples = "25180") String code,
            @Schema(required = true, examples = "Kok", description = "In the language of Accept-Language if the register has "
                    + "it, otherwise in Dutch") String name,
            @Schema(required = true, description = "Language of the name", enumeration = {
                    "nl", "en" }) String language,
            @Schema(required = true, enumeration = { "1", "2", "3", "4" }) String level){

        private static ProgrammeView of(Programme programme, Language language) {
            ProgrammeName name = ProgrammeName.of(programme.code(), programme, language);
            return new ProgrammeView(programme.code(), name.text(), Objects.requireNonNull(name.language()).tag(),
                    programme.level());
        }
    }
}

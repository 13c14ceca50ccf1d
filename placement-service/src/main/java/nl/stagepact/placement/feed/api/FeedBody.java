package nl.stagepact.placement.feed.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** A feed, as the contract shows it; read by {@link FeedReader}. */
@Schema(name = "FeedBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedBody(
        @Schema(required = true, maxLength = 120, examples = "Stages op het Bio Science Park") String name,
        @Schema(enumeration = {
                "nl",
                "en" }, defaultValue = "nl", description = "Of labels and headings; vacancies are in the words of whoever offers them") @Nullable String language,
        @Schema(maxLength = 200, defaultValue = "CC-BY-4.0", description = "Under which others may use it: an SPDX name, or an https address") @Nullable String licence,
        @Schema(format = "uri", maxLength = 500, description = "Where it is shown") @Nullable String website,
        @Schema(description = "Which vacancies; without it all") @Nullable FilterBody filter){

    static FeedBody of(FeedContent content) {
        return new FeedBody(content.name(), content.language().code(), content.licence(), content.website(),
                FilterBody.of(content.filter()));
    }

    @Schema(name = "FeedFilter", description = "As the query parameters of a search; what is absent does not narrow")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FilterBody(
            @Schema(description = "Companies in the area of this pact", examples = "leiden-071") @Nullable String pact,
            @Schema(description = "Any of them", examples = "[\"25180\"]") @Nullable List<String> programmeCodes,
            @Schema(description = "1 to 4, any of them", examples = "[\"2\", \"3\"]") @Nullable List<String> levels,
            @Schema(description = "Any of them", examples = "[\"bol\"]") @Nullable List<String> learningPaths,
            @Schema(description = "Any of them; without it regular and shared places", examples = "[\"regular\"]") @Nullable List<String> forms,
            @Schema(description = "Any of them", examples = "[\"on_site\"]") @Nullable List<String> supervisions,
            @Schema(description = "All of them", examples = "[\"step_free\"]") @Nullable List<String> offers,
            @Schema(minimum = "0", maximum = "50000", description = "What is paid by the day at least, in cents of a euro") @Nullable Integer minPerDayCents,
            @Schema(description = "Only those that pay all costs besides") @Nullable Boolean coversCosts,
            @Schema(description = "Of one company", examples = "900000001") @Nullable String leerbedrijfId,
            @Schema(description = "From where distance counts: four digits of a postcode", examples = "2333") @Nullable String near,
            @Schema(minimum = "1", maximum = "300", defaultValue = "25", description = "Kilometres from there at most") @Nullable Integer within,
            @Schema(maxLength = 200, description = "Words in the title or the tasks, by their Dutch stems", examples = "laboratorium") @Nullable String words) {

        private static FilterBody of(VacancyQuery filter) {
            return new FilterBody(filter.pact(), List.copyOf(filter.programmeCodes()), List.copyOf(filter.levels()),
                    filter.learningPaths().stream().map(LearningPath::code).toList(),
                    filter.forms().stream().map(VacancyForm::code).toList(),
                    filter.supervisions().stream().map(Supervision::code).toList(),
                    filter.offers().stream().map(Offer::code).toList(), filter.centsPerDay(),
                    filter.coversCosts() ? true : null, filter.leerbedrijfId(),
                    filter.nearby() == null ? null : filter.nearby().postcodeArea(),
                    filter.nearby() == null ? null : filter.nearby().kilometres(), filter.words());
        }
    }
}

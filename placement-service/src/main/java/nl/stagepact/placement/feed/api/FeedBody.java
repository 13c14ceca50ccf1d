package nl.stagepact.placement.feed.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.domain.FeedLanguage;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.api.PlaceFilters;
import nl.stagepact.placement.search.api.SearchWords;
import nl.stagepact.placement.search.api.VacancySearchParameters;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.Level;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.Formats.PostcodeAreaCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.WebLink;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** Definition of a feed. */
@Schema(name = "FeedBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedBody(
        @Schema(examples = "Stages op het Bio Science Park") @NotNull @Text(max = 120) String name,
        @Schema(defaultValue = "nl", description = "Language of labels and headings; texts of vacancies are not "
                + "translated") @Nullable FeedLanguage language,
        @Schema(maxLength = 200, defaultValue = "CC-BY-4.0", description = "Licence of the feed: an SPDX identifier or an https "
                + "address") @Nullable @Licence String licence,
        @Schema(format = "uri", maxLength = 500, description = "Website on which the feed is shown") @Nullable @WebLink String website,
        @Schema(description = "Which vacancies the feed contains; default: all") @Nullable FilterBody filter) {

    static FeedBody of(FeedContent content) {
        return new FeedBody(content.name(), content.language(), content.licence(), content.website(),
                FilterBody.of(content.filter()));
    }

    FeedContent toContent() {
        return new FeedContent(name, language == null ? FeedLanguage.NL : language, licence == null ? "CC-BY-4.0" : licence,
                website, filter == null ? VacancyQuery.of(VacancyQuery.formsOrUsual(Set.of()), null, null) : filter.toQuery());
    }

    /** Checks the pact and the postcode area against the registers. */
    void check(CurrentRegisters registers, Faults faults) {
        if (filter != null) {
            filter.checkPlaces(registers, faults.at("filter"));
        }
    }

    @Schema(name = "FeedFilter", description = "Same filters as the query parameters of a search")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FilterBody(
            @Schema(description = "Companies in the area of this pact", examples = "leiden-071") @Nullable @PactCode String pact,
            @Schema(description = "Any of "
                    + "them", examples = "[\"25180\"]") @Nullable @Size(max = 50) List<@ProgrammeCode String> programmeCodes,
            @Schema(description = "Levels 1 to 4; any of "
                    + "them", examples = "[\"2\", \"3\"]") @Nullable @Size(max = 50) List<@Level String> levels,
            @Schema(description = "Any of them", examples = "[\"bol\"]") @Nullable @Size(max = 50) List<LearningPath> learningPaths,
            @Schema(description = "Any of them; default: regular and shared "
                    + "places", examples = "[\"regular\"]") @Nullable @Size(max = 50) List<VacancyForm> forms,
            @Schema(description = "Any of them", examples = "[\"on_site\"]") @Nullable @Size(max = 50) List<Supervision> supervisions,
            @Schema(description = "All of them", examples = "[\"step_free\"]") @Nullable @Size(max = 50) List<Offer> offers,
            @Schema(description = "Minimum compensation per day, in euro cents, compared as by "
                    + "minPerDayCents of a search") @Nullable @Min(0) @Max(VacancySearchParameters.MAX_CENTS) Integer minPerDayCents,
            @Schema(description = "Only vacancies that also reimburse all costs") @Nullable Boolean coversCosts,
            @Schema(description = "Vacancies of this company", examples = "900000001") @Nullable @LeerbedrijfCode String leerbedrijfId,
            @Schema(description = "Postcode, or its four digits, from which distances are "
                    + "measured", examples = "2333") @Nullable @PostcodeAreaCode String near,
            @Schema(defaultValue = "25", description = "Maximum distance in "
                    + "kilometres") @Nullable @Min(1) @Max(PlaceFilters.MAX_KILOMETRES) Integer within,
            @Schema(minLength = 1, maxLength = 200, description = "Words in the title or the tasks, compared by their Dutch "
                    + "stems", examples = "laboratorium") @Nullable @SearchWords String words)
            implements
                CrossFieldRules,
                PlaceFilters {

        private static FilterBody of(VacancyQuery filter) {
            return new FilterBody(filter.pact(), List.copyOf(filter.programmeCodes()), List.copyOf(filter.levels()),
                    List.copyOf(filter.learningPaths()), List.copyOf(filter.forms()), List.copyOf(filter.supervisions()),
                    List.copyOf(filter.offers()), filter.centsPerDay(), filter.coversCosts() ? true : null,
                    filter.leerbedrijfId() == null ? null : filter.leerbedrijfId().code(),
                    filter.nearby() == null ? null : filter.nearby().postcodeArea(),
                    filter.nearby() == null ? null : filter.nearby().kilometres(),
                    filter.words() == null ? null : filter.words().text());
        }

        @Override
        public void check(Faults faults) {
            if (within != null && near == null) {
                faults.add("needs_near", "within");
            }
        }

        private VacancyQuery toQuery() {
            return new VacancyQuery(set(programmeCodes), set(levels), set(learningPaths),
                    VacancyQuery.formsOrUsual(set(forms)), set(supervisions), set(offers), Set.of(), null, null, minPerDayCents,
                    Boolean.TRUE.equals(coversCosts),
                    leerbedrijfId == null ? null : new LeerbedrijfId(leerbedrijfId), null, nearby(), pact,
                    words == null ? null : Words.defined(words));
        }

        private static <T> Set<T> set(@Nullable List<T> values) {
            return values == null ? new TreeSet<>() : new TreeSet<>(values);
        }
    }
}

package nl.stagepact.placement.search.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.wire.Formats.Level;
import nl.stagepact.placement.wire.Formats.PostcodeAreaCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;

/** What every search narrows and sorts its results by. In a feed, the feed determines the other filters. */
public record VacancyFilters(
        @QueryParam("programme") @Separator(",") @Parameter(example = "25180", description = """
                Programmes, any of them""") Set<@ProgrammeCode String> programme,
        @QueryParam("level") @Separator(",") @Parameter(example = "2,3", description = """
                Levels 1 to 4; any of them""") Set<@Level String> level,
        @QueryParam("learningPath") @Separator(",") @Parameter(example = "bol", description = """
                bol, bbl, third; any of them""") Set<LearningPath> learningPath,
        @QueryParam("offers") @Separator(",") @Parameter(example = "step_free", description = """
                fixed_supervisor, step_free, small_scale, age_15_16, visit_beforehand; all of them""") Set<Offer> offers,
        @QueryParam("days") @Separator(",") @Parameter(example = "monday,tuesday", description = """
                Days of the week on which one can work; all of them""") Set<DayOfWeek> days,
        @QueryParam("from") @Nullable @Parameter(description = """
                The place is available on this day: it has begun and has not ended""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                The place is available on this day too""") LocalDate to,
        @QueryParam("coversCosts") @DefaultValue("false") @Parameter(description = """
                Only vacancies that also reimburse all costs""") Boolean coversCosts,
        @QueryParam("near") @Nullable @PostcodeAreaCode @Parameter(example = "3811", description = """
                Postcode, or its four digits, from which distances are measured""") String near,
        @QueryParam("within") @DefaultValue("" + KILOMETRES) @Min(1) @Max(MAX_KILOMETRES) @Parameter(description = """
                Maximum distance in kilometres, in a straight line""") Integer within,
        @QueryParam("words") @Nullable @SearchWords @Parameter(example = "bakken", description = """
                Words of the title, the tasks, the company's name, its town or the programmes; all of them. Also finds \
                inflected words, parts of compounds (monteur in automonteur) and, when no vacancy has a word, those that \
                resemble it""") String words,
        @QueryParam("q") @Nullable @SearchWords @Parameter(example = "bakken", description = """
                The same as words, by the name that other search services give it""") String q,
        @QueryParam("sort") @Nullable @Parameter(example = "newest", description = """
                relevance, newest, distance, compensation (as minPerDayCents compares it); default: relevance when words \
                are given, else distance when near is given, \
                else newest""") VacancyOrder sort,
        @QueryParam("counts") @DefaultValue("false") @Parameter(description = """
                Whether to return counts per filter value""") Boolean counts)
        implements
            PlaceFilters {

    public VacancyOrder order() {
        return sort != null ? sort
                : text() != null ? VacancyOrder.RELEVANCE : near != null ? VacancyOrder.DISTANCE : VacancyOrder.NEWEST;
    }

    private @Nullable String text() {
        return words != null ? words : q;
    }

    /** Sets are sorted, since they are part of a cursor. */
    public VacancyQuery toQuery() {
        return new VacancyQuery(new TreeSet<>(programme), new TreeSet<>(level), new TreeSet<>(learningPath), Set.of(),
                Set.of(), new TreeSet<>(offers), new TreeSet<>(days), from, to, null, coversCosts, null, null, nearby(), null,
                text() == null ? null : Words.typed(text()));
    }

    /** A distance is measured from somewhere, and relevance is that of words. */
    @ApplicationScoped
    static class Rules implements ParameterRules<VacancyFilters> {

        private final UriInfo uri;

        Rules(UriInfo uri) {
            this.uri = uri;
        }

        @Override
        public Class<VacancyFilters> type() {
            return VacancyFilters.class;
        }

        @Override
        public void check(VacancyFilters given, Faults faults) {
            Set<String> names = uri.getQueryParameters().keySet();
            if (names.contains("within") && !names.contains("near")) {
                faults.add("needs_near", "within");
            }
            if (given.words() != null && given.q() != null) {
                faults.add("given_twice", "q");
            }
            if (given.sort() == VacancyOrder.DISTANCE && given.near() == null) {
                faults.add("needs_near", "sort");
            }
            if (given.sort() == VacancyOrder.RELEVANCE && given.text() == null) {
                faults.add("needs_words", "sort");
            }
        }
    }
}

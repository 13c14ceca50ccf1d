package nl.stagepact.placement.search.api;

import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.Formats.PostcodeBeginCode;
import nl.stagepact.placement.wire.Forms;

/** Parameters of a search of all vacancies. */
public record VacancySearchParameters(
        @BeanParam VacancyFilters filters,
        @QueryParam("form") @Separator(",") @Parameter(example = "regular,assignment", description = """
                regular, alternative, partial_goals, shared_place, simulation, assignment; any of them""") Set<VacancyForm> form,
        @QueryParam("supervision") @Separator(",") @Parameter(example = "on_site", description = """
                on_site, online, hybrid; any of them""") Set<Supervision> supervision,
        @QueryParam("minPerDayCents") @Nullable @Min(0) @Max(MAX_CENTS) @Parameter(description = """
                Minimum compensation per day, in euro cents. Monthly amounts are divided by the days worked, and a range counts with its \
                minimum. Pay per hour, week or year, or without a minimum, cannot be compared and counts as 0""") Integer minPerDayCents,
        @QueryParam("leerbedrijfId") @Nullable @LeerbedrijfCode @Parameter(example = "900000001", description = """
                Vacancies of this company""") String leerbedrijfId,
        @QueryParam("postcode") @Nullable @PostcodeBeginCode @Parameter(example = "3811", description = """
                Location of the company: a postcode or its first two to four digits""") String postcode,
        @QueryParam("pact") @Nullable @PactCode(message = PACT) @Parameter(example = "amersfoort", description = """
                Companies in the area of this pact""") String pact)
        implements
            PlaceFilters {

    public static final int MAX_CENTS = 50_000;

    VacancyQuery toQuery() {
        VacancyQuery shared = filters.toQuery();
        return new VacancyQuery(shared.programmeCodes(), shared.levels(), shared.learningPaths(),
                VacancyQuery.formsOrUsual(form), new TreeSet<>(supervision), shared.offers(), shared.days(),
                shared.from(), shared.to(), minPerDayCents, shared.coversCosts(),
                leerbedrijfId == null ? null : new LeerbedrijfId(leerbedrijfId),
                postcode == null ? null : Forms.postcodeBegin(postcode).orElseThrow(), shared.nearby(), pact, shared.words());
    }
}

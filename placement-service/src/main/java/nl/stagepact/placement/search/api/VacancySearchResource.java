package nl.stagepact.placement.search.api;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.vacancy.api.VacancyView;
import nl.stagepact.placement.vacancy.usecase.ReadVacancies;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.Texts;

/** Places that training companies offer: what everyone may see. */
@Path("/vacancies")
@Tag(name = "Vacancies", description = "Places that training companies offer (\"stages\" and \"leerbanen\")")
public class VacancySearchResource {

    private final SearchVacancies searchVacancies;
    private final ReadVacancies readVacancies;
    private final CurrentRegisters registers;
    private final Cursors cursors;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    VacancySearchResource(SearchVacancies searchVacancies, ReadVacancies readVacancies, CurrentRegisters registers,
            Cursors cursors, Texts texts, Parameters parameters, CurrentLanguage currentLanguage) {
        this.searchVacancies = searchVacancies;
        this.readVacancies = readVacancies;
        this.registers = registers;
        this.cursors = cursors;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listVacancies", summary = "Search vacancies", description = """
            Vacancies offered now by companies that are recognised now, confirmed recently (within 30 days, unless the \
            pact's policy says otherwise). Without form only regular and shared places; other forms must be requested.""")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = VacancyPageView.class)))
    public VacancyPageView list(
            @Parameter(description = "Programmes, any of them", example = "25180") @QueryParam("programme") String programme,
            @Parameter(description = "Levels 1 to 4; any of them", example = "2,3") @QueryParam("level") String level,
            @Parameter(description = "bol, bbl, third; any of them", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(description = "regular, alternative, partial_goals, shared_place, simulation, assignment; any of them", example = "regular,assignment") @QueryParam("form") String form,
            @Parameter(description = "on_site, online, hybrid; any of them", example = "on_site") @QueryParam("supervision") String supervision,
            @Parameter(description = "fixed_supervisor, step_free, small_scale, age_15_16, visit_beforehand; all of them", example = "step_free") @QueryParam("offers") String offers,
            @Parameter(description = "Days of the week on which one can work; all of them", example = "monday,tuesday") @QueryParam("days") String days,
            @Parameter(description = "The place is available on this day: it has begun and has not ended", schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("from") String from,
            @Parameter(description = "The place is available on this day too", schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("to") String to,
            @Parameter(description = "Minimum compensation per day, in euro cents; monthly amounts are divided by the days worked", schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "50000")) @QueryParam("minPerDayCents") String minPerDayCents,
            @Parameter(description = "Only vacancies that also reimburse all costs", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("coversCosts") String coversCosts,
            @Parameter(description = "Vacancies of this company", example = "900000001") @QueryParam("leerbedrijfId") String leerbedrijfId,
            @Parameter(description = "Location of the company: a postcode or its first two to four digits", example = "3811") @QueryParam("postcode") String postcode,
            @Parameter(description = "Postcode, or its four digits, from which distances are measured", example = "3811") @QueryParam("near") String near,
            @Parameter(description = "Maximum distance in kilometres, in a straight line", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "300", defaultValue = "25")) @QueryParam("within") String within,
            @Parameter(description = "Companies in the area of this pact", example = "amersfoort") @QueryParam("pact") String pact,
            @Parameter(description = "Words in the title or the tasks, compared by their Dutch stems", example = "bakken") @QueryParam("words") String words,
            @Parameter(description = "newest, distance, compensation; default: newest, or distance when near is given", example = "newest") @QueryParam("sort") String sort,
            @Parameter(description = "Whether to return counts per filter value", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("counts") String counts,
            @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        VacancyQuery query = VacancyFilters.read(parameters, registers);
        VacancyOrder order = VacancyFilters.order(parameters, query);
        boolean withCounts = parameters.flag("counts");
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String collection = "vacancies " + order + ' ' + query;
        @Nullable
        SortKey after = cursors.after(collection, parameters).map(SortKey::of).orElse(null);
        parameters.refuseFaults();
        SearchVacancies.Found found = searchVacancies.search(query, null, order, after, size, withCounts);
        @Nullable
        SortKey next = found.found().next();
        return VacancyPageView.of(found, cursors.next(collection, next == null ? null : next.toString(), uri), withCounts);
    }

    @GET
    @Path("/{vacancyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "getVacancy", summary = "Read a vacancy", description = """
            Only a vacancy that is offered now; any other is 404.""")
    @APIResponse(responseCode = "200", description = "The vacancy", content = {
            @Content(schema = @Schema(implementation = VacancyView.class)) })
    public VacancyView get(
            @PathParam("vacancyId") UUID vacancyId) {
        parameters.refuseFaults();
        return VacancyView.of(readVacancies.published(vacancyId));
    }
}

package nl.stagepact.placement.search.api;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.usecase.SearchVacancies;
import nl.stagepact.placement.vacancy.api.VacancyView;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.usecase.ReadVacancies;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;

/** Places that training companies offer: what everyone may see. */
@Path("/vacancies")
@Tag(name = "Vacancies", description = "Places that training companies offer (\"stages\" and \"leerbanen\")")
public class VacancySearchResource {

    private final SearchVacancies searchVacancies;
    private final ReadVacancies readVacancies;
    private final Cursors cursors;

    VacancySearchResource(SearchVacancies searchVacancies, ReadVacancies readVacancies, Cursors cursors) {
        this.searchVacancies = searchVacancies;
        this.readVacancies = readVacancies;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listVacancies", summary = "Search vacancies", description = """
            Vacancies offered now by companies that are recognised now, confirmed recently (within 30 days, unless the \
            pact's policy says otherwise). Without form only regular and shared places; other forms must be requested.""")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = VacancyPageView.class)))
    public VacancyPageView list(@BeanParam VacancySearchParameters given, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        VacancyQuery query = given.toQuery();
        VacancyOrder order = given.filters().order();
        boolean withCounts = given.filters().counts();
        String collection = "vacancies " + order + ' ' + query;
        @Nullable
        SortKey after = cursors.after(collection, paging.cursor()).map(SortKey::of).orElse(null);
        SearchVacancies.Found found = searchVacancies.search(query, null, order, after, paging.pageSize(), withCounts);
        @Nullable
        SortKey next = found.found().next();
        return VacancyPageView.of(found, cursors.next(collection, next == null ? null : next.toString(), uri), withCounts);
    }

    @GET
    @Path("/{vacancyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getVacancy", summary = "Read a vacancy", description = """
            Only a vacancy that is offered now; any other is 404, and is read in \
            /vacancies/{vacancyId}/state by those who offer it.""")
    @APIResponse(responseCode = "200", description = "The vacancy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.class)) })
    public Response get(
            @PathParam("vacancyId") UUID vacancyId) {
        PublishedVacancy found = readVacancies.published(vacancyId);
        return Response.ok(VacancyView.of(found))
                .header(HttpHeaders.ETAG, EntityVersion.tag(found.vacancy().version(), found.companyDigest())).build();
    }
}

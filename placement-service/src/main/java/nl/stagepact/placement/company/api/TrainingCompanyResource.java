package nl.stagepact.placement.company.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.CompanyQuery;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.usecase.IdentifyCompany;
import nl.stagepact.placement.company.usecase.ReadCompanies;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.ProblemException;

/** Training companies: found, identified, read. */
@Path("/training-companies")
@Tag(name = "Training companies", description = "Companies recognised by SBB to train students (\"erkende leerbedrijven\")")
public class TrainingCompanyResource {

    private final ReadCompanies readCompanies;
    private final IdentifyCompany identifyCompany;
    private final CurrentCaller caller;
    private final Cursors cursors;

    TrainingCompanyResource(ReadCompanies readCompanies, IdentifyCompany identifyCompany, CurrentCaller caller,
            Cursors cursors) {
        this.readCompanies = readCompanies;
        this.identifyCompany = identifyCompany;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listTrainingCompanies", summary = "Search training companies", description = """
            Companies in SBB's register, sorted by id. Filters are combined; programme selects the companies recognised for \
            it today.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = CompanyView.Listing.class)) })
    public CompanyView.Listing list(@BeanParam CompanyParameters given, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        CompanyQuery query = given.toQuery();
        String collection = "companies " + query;
        String after = cursors.after(collection, paging.cursor()).orElse("");
        Page<TrainingCompany> page = readCompanies.page(query, after, paging.pageSize());
        return new CompanyView.Listing(page.items().stream().map(each -> CompanyView.of(each, mayReadContacts())).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{leerbedrijfId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getTrainingCompany", summary = "Read a training company", description = """
            With all its recognitions, including withdrawn ones. A company that left the register is returned with \
            inRegister false.""")
    @APIResponse(responseCode = "200", description = "The company", content = {
            @Content(schema = @Schema(implementation = CompanyView.class)) })
    public CompanyView get(
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        LeerbedrijfId id = LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
        return CompanyView.of(readCompanies.find(id), mayReadContacts());
    }

    @GET
    @Path("/matches")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "listCompanyMatches", summary = "Identify a training company", description = """
            Finds companies by a name as a student writes it and a postcode: at the postcode first, then nearby. Accents, \
            punctuation, legal form and typing errors are ignored.""")
    @APIResponse(responseCode = "200", description = "Candidates", content = {
            @Content(schema = @Schema(implementation = CompanyView.Matches.class)) })
    public CompanyView.Matches matches(@BeanParam MatchParameters given) {
        return new CompanyView.Matches(identifyCompany.identify(given.name(), given.storedPostcode()).stream()
                .map(likely -> CompanyView.MatchView.of(likely, mayReadContacts())).toList());
    }

    /** Whoever arranges places has to reach the company; others have not. */
    private boolean mayReadContacts() {
        return caller.get().isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER);
    }

}

package nl.stagepact.placement.company.api;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.CompanyName;
import nl.stagepact.placement.company.domain.CompanyQuery;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.usecase.IdentifyCompany;
import nl.stagepact.placement.company.usecase.ReadCompanies;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;

/** Training companies: found, identified, read. */
@Path("/training-companies")
@Tag(name = "Training companies", description = "Companies recognised by SBB to train students (\"erkende leerbedrijven\")")
public class TrainingCompanyResource {

    private static final int NAME_AT_MOST = 200;

    private final ReadCompanies readCompanies;
    private final IdentifyCompany identifyCompany;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Parameters parameters;

    TrainingCompanyResource(ReadCompanies readCompanies, IdentifyCompany identifyCompany, CurrentCaller caller,
            Cursors cursors, Parameters parameters) {
        this.readCompanies = readCompanies;
        this.identifyCompany = identifyCompany;
        this.caller = caller;
        this.cursors = cursors;
        this.parameters = parameters;
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
    public CompanyView.Listing list(
            @Parameter(description = "Words of the name, or their prefixes", example = "bakkerij koren") @QueryParam("name") String name,
            @Parameter(description = "Crebo or programme code", example = "25180") @QueryParam("programme") String programme,
            @Parameter(description = "A postcode or its first two to four digits", example = "3811") @QueryParam("postcode") String postcode,
            @Parameter(description = "CBS code", example = "GM0307") @QueryParam("municipality") String municipality,
            @Parameter(description = "Chamber of Commerce number: all establishments of a company", example = "90000001") @QueryParam("kvkNumber") String kvkNumber,
            @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        CompanyQuery query = new CompanyQuery(parameters.oneOf("name", TrainingCompanyResource::nameKey, "words").orElse(null),
                parameters.oneOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM).orElse(null),
                parameters.oneOf("postcode", Forms::postcodeBegin, Forms.POSTCODE_BEGIN).orElse(null),
                parameters.oneOf("municipality", Forms::municipality, Forms.MUNICIPALITY).orElse(null),
                parameters.oneOf("kvkNumber", Forms::kvkNumber, Forms.KVK_NUMBER).orElse(null));
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String collection = "companies " + query;
        String after = cursors.after(collection, parameters).orElse("");
        parameters.refuseFaults();
        Page<TrainingCompany> page = readCompanies.page(query, after, size);
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
    public CompanyView.Matches matches(
            @Parameter(required = true, description = "Name of the company", example = "De Korenaar") @QueryParam("name") String name,
            @Parameter(required = true, description = "Whole postcode", example = "3811AA") @QueryParam("postcode") String postcode,
            @Context UriInfo uri) {
        String wanted = parameters.oneOf("name", text -> nameKey(text).map(_ -> text), "words").orElse("");
        String at = parameters.oneOf("postcode", Forms::postcode, Forms.POSTCODE).orElse("");
        for (String required : new String[] { "name", "postcode" }) {
            if (uri.getQueryParameters().get(required) == null) {
                parameters.fault("missing", required);
            }
        }
        parameters.refuseFaults();
        return new CompanyView.Matches(identifyCompany.identify(wanted, at).stream()
                .map(likely -> CompanyView.MatchView.of(likely, mayReadContacts())).toList());
    }

    private static Optional<String> nameKey(String text) {
        String key = text.length() > NAME_AT_MOST ? "" : CompanyName.key(text);
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    /** Whoever arranges places has to reach the company; others have not. */
    private boolean mayReadContacts() {
        return caller.get().isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER);
    }

}

package nl.stagepact.placement.searchcase.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.searchcase.domain.CaseKey;
import nl.stagepact.placement.searchcase.domain.PushedCase;
import nl.stagepact.placement.searchcase.domain.SearchCase;
import nl.stagepact.placement.searchcase.domain.SearchCaseState;
import nl.stagepact.placement.searchcase.usecase.CloseSearchCase;
import nl.stagepact.placement.searchcase.usecase.ReadSearchCases;
import nl.stagepact.placement.searchcase.usecase.ReceiveSearchCases;
import nl.stagepact.placement.wire.LargePageParameters;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Students who seek a place, as their school pushes them. */
@Path("/search-cases")
@Tag(name = "Search cases", description = "Students who seek a place (\"zoekcases\"), known by a key of their school only")
public class SearchCaseResource {

    public static final String KEY = "Key of the organisation's own";
    private static final int MAX_CASES = 20_000;

    private final ReceiveSearchCases receiveSearchCases;
    private final ReadSearchCases readSearchCases;
    private final CloseSearchCase closeSearchCase;
    private final SearchCaseChecks checks;
    private final CallerOrganisation organisation;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final ObjectMapper json;
    private final DutchCalendar calendar;
    private final CurrentLanguage currentLanguage;

    SearchCaseResource(ReceiveSearchCases receiveSearchCases, ReadSearchCases readSearchCases,
            CloseSearchCase closeSearchCase, SearchCaseChecks checks, CallerOrganisation organisation, CurrentCaller caller,
            Cursors cursors, BodyReader bodies, ObjectMapper json, DutchCalendar calendar, CurrentLanguage currentLanguage) {
        this.receiveSearchCases = receiveSearchCases;
        this.readSearchCases = readSearchCases;
        this.closeSearchCase = closeSearchCase;
        this.checks = checks;
        this.organisation = organisation;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.json = json;
        this.calendar = calendar;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postSearchCases", summary = "Push search cases", description = """
            One case per line (NDJSON), at most 20,000, of the caller's own school; a service point of a municipality pushes \
            work seekers in the third path. Stored completely or not at all. A case is known by its key: a new one is opened, \
            a known one gets this content, and cases that are not pushed stay as they are. A field that this contract does \
            not name is refused.""")
    @APIResponse(responseCode = "200", description = "Stored", content = {
            @Content(schema = @Schema(implementation = SearchCaseView.Received.class)) })
    @APIResponse(responseCode = "400", description = "All faults, by line; nothing was changed")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for other cases")
    public Response push(
            @Parameter(required = true) @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(description = "A "
                            + "SearchCaseBody per line", type = STRING, contentSchema = SearchCaseBody.class), examples = {
                                    @ExampleObject(ref = "searchCaseNdjson") }) }) InputStream body)
            throws IOException {
        String own = organisation.code();
        MessageDigest digest = Fingerprint.begin();
        List<PushedCase> cases = new ArrayList<>();
        bodies.readLines(new DigestInputStream(body, digest), MAX_CASES, SearchCaseBody.class, currentLanguage.get(),
                checks.ofPush(organisation.isServicePoint()), each -> cases.add(each.toPushed()));
        String answer = receiveSearchCases.receive(own, cases, caller.get().client(), key, digest.digest(),
                received -> write(SearchCaseView.Received.of(received)));
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "listSearchCases", summary = "List search cases", description = """
            Cases of the caller's own organisation.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = SearchCaseView.Listing.class)) })
    public SearchCaseView.Listing list(@BeanParam SearchCaseParameters given, @BeanParam LargePageParameters paging,
            @Context UriInfo uri) {
        String own = organisation.code();
        List<SearchCaseState> states = given.states();
        String collection = "search cases " + own + ' ' + states;
        String after = cursors.after(collection, paging.cursor()).orElse("");
        Page<SearchCase> page = readSearchCases.page(own, states, after, paging.pageSize());
        return new SearchCaseView.Listing(
                page.items().stream().map(each -> SearchCaseView.of(each, calendar.today())).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{caseKey}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "getSearchCase", summary = "Read a search case", description = "Of the caller's own organisation.")
    @APIResponse(responseCode = "200", description = "The case", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SearchCaseView.class)) })
    public Response get(@Parameter(description = KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey) {
        return answer(readSearchCases.find(organisation.code(), key(caseKey)));
    }

    @POST
    @Path("/{caseKey}/closures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "closeSearchCase", summary = "Close a search case", description = """
            The student needs no place any more. A closed case stays closed: a student who seeks again gets a new key.""")
    @APIResponse(responseCode = "200", description = "Closed", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = SearchCaseView.class)) })
    @APIResponse(responseCode = "409", description = "It has a place, or is closed")
    public Response close(@Parameter(description = KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ClosureBody.class), examples = {
                            @ExampleObject(ref = "closure") }) }) InputStream body)
            throws IOException {
        ClosureBody closure = bodies.read(body, ClosureBody.class, currentLanguage.get());
        return answer(closeSearchCase.close(organisation.code(), key(caseKey), closure.reason()));
    }

    private Response answer(SearchCase searchCase) {
        return EntityVersion.ok(SearchCaseView.of(searchCase, calendar.today()), searchCase.version());
    }

    /** @throws ProblemException 404 for what is no key */
    public static CaseKey key(String caseKey) {
        return CaseKey.of(caseKey).orElseThrow(ProblemException::notFound);
    }

    private String write(SearchCaseView.Received received) {
        try {
            return json.writeValueAsString(received);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view can be written", e);
        }
    }
}

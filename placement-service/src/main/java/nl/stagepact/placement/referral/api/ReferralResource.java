package nl.stagepact.placement.referral.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralRejected;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.usecase.FollowUpReferral;
import nl.stagepact.placement.referral.usecase.ReadReferrals;
import nl.stagepact.placement.referral.usecase.ReferEmployer;
import nl.stagepact.placement.referral.usecase.ReferralRights;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Employers whom a municipality's adviser refers to SBB. */
@Path("/referrals")
@Tag(name = "Referrals", description = "Employers who are referred to SBB to become a training company, and their progress")
public class ReferralResource {

    private final ReferEmployer referEmployer;
    private final FollowUpReferral followUpReferral;
    private final ReadReferrals readReferrals;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ReferralResource(ReferEmployer referEmployer, FollowUpReferral followUpReferral, ReadReferrals readReferrals,
            CurrentCaller caller, Cursors cursors, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.referEmployer = referEmployer;
        this.followUpReferral = followUpReferral;
        this.readReferrals = readReferrals;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER })
    @Operation(operationId = "postReferral", summary = "Refer an employer to SBB", description = """
            By an adviser of a municipality or its employer service desk ("werkgeversservicepunt"), for a pact of which it \
            is a partner.""")
    @APIResponse(responseCode = "201", description = "Referred", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ReferralView.class)) })
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another referral")
    public Response refer(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReferralBody.class)) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        ReferralBody referred = bodies.read(bytes, ReferralBody.class, currentLanguage.get());
        if (!caller.get().pacts().contains(referred.pact())) {
            throw new ReferralRejected.NotAPartner();
        }
        Referral referral = referEmployer.refer(referred.employer().toEmployer(), referred.pact(), caller.get().client(), key,
                Fingerprint.of(bytes));
        return Response.status(201).header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + referral.id())
                .entity(ReferralView.of(referral)).header(HttpHeaders.ETAG, EntityVersion.tag(referral.version())).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listReferrals", summary = "List referrals", description = """
            SBB reads all referrals, partners those of their pacts. Latest first.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ReferralView.Listing.class)) })
    public ReferralView.Listing list(@BeanParam ReferralParameters given, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        List<ReferralState> states = given.states();
        String collection = "referrals " + states;
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<Referral> page = readReferrals.page(states, before, paging.pageSize(), rights());
        return new ReferralView.Listing(page.items().stream().map(ReferralView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/lead-times")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getReferralLeadTimes", summary = "Read the lead times of referrals", description = """
            Days from referral to recognition, over the referrals that the caller may read.""")
    @APIResponse(responseCode = "200", description = "The lead times", content = {
            @Content(schema = @Schema(implementation = ReferralView.LeadTimesView.class)) })
    public ReferralView.LeadTimesView leadTimes() {
        return ReferralView.LeadTimesView.of(readReferrals.leadTimes(rights()));
    }

    @GET
    @Path("/{referralId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getReferral", summary = "Read a referral", description = "Its state and the steps taken.")
    @APIResponse(responseCode = "200", description = "The current state of the referral", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ReferralView.class)) })
    public Response get(
            @PathParam("referralId") UUID referralId) {
        return answer(readReferrals.find(referralId, rights()));
    }

    @POST
    @Path("/{referralId}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER })
    @Operation(operationId = "postReferralStep", summary = "Take the next step of a referral", description = """
            SBB takes up, recognises, reports a vacancy or declines; the referring partner withdraws.""")
    @APIResponse(responseCode = "200", description = "The current state of the referral", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ReferralView.class)) })
    @APIResponse(responseCode = "409", description = "The state does not allow this step, or the company is not recognised")
    public Response step(
            @PathParam("referralId") UUID referralId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReferralStepBody.class), examples = {
                            @ExampleObject(ref = "referralStep") }) }) InputStream body)
            throws IOException {
        ReferralStepBody step = bodies.read(body, ReferralStepBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(
                followUpReferral.take(referralId, step.state().state(), step.toCompany(), step.comment(), expected, rights(),
                        caller.get().client()));
    }

    private static Response answer(Referral referral) {
        return EntityVersion.ok(ReferralView.of(referral), referral.version());
    }

    private ReferralRights rights() {
        Caller who = caller.get();
        boolean sbb = who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER);
        return new ReferralRights(sbb, sbb || who.is(Roles.PLATFORM_ADMIN), who.pacts());
    }

}

package nl.stagepact.placement.placement.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.usecase.DraftTerms;
import nl.stagepact.placement.placement.usecase.PlacementRights;
import nl.stagepact.placement.placement.usecase.RevokeSignature;
import nl.stagepact.placement.placement.usecase.SignTerms;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Internship agreements and their amendments. */
@Path("/placements")
@Tag(name = "Placements")
public class AgreementResource {

    private final DraftTerms draftTerms;
    private final SignTerms signTerms;
    private final RevokeSignature revokeSignature;
    private final PlacementAnswers answers;
    private final PlacementCaller caller;
    private final PastDays pastDays;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    AgreementResource(DraftTerms draftTerms, SignTerms signTerms, RevokeSignature revokeSignature, PlacementAnswers answers,
            PlacementCaller caller, PastDays pastDays, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.draftTerms = draftTerms;
        this.signTerms = signTerms;
        this.revokeSignature = revokeSignature;
        this.answers = answers;
        this.caller = caller;
        this.pastDays = pastDays;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/{placementId}/terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postTerms", summary = "Draft contract data", description = """
            The first are the internship agreement ("praktijkovereenkomst"), later ones amend it. A draft that not all have signed \
            is replaced, with its signatures.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "It has ended, the age of the student is not told, or an amendment "
            + "states no day from which it takes effect")
    public Response postTerms(@PathParam("placementId") UUID placementId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TermsBody.class), examples = {
                            @ExampleObject(ref = "terms") }) }) InputStream body)
            throws IOException {
        TermsBody drafted = bodies.read(body, TermsBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        PlacementRights rights = caller.rights();
        return answers.of(draftTerms.draft(placementId, drafted.toData(), drafted.effectiveOn(), drafted.minor(), expected,
                rights), rights);
    }

    @POST
    @Path("/{placementId}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "postSignature", summary = "Sign contract data", description = """
            Parties sign in any order. A company signs for itself; a school signs for itself, and records what the student and \
            the guardian signed. Signing again changes nothing.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "These are not the latest contract data, or that party does not sign them")
    public Response postSignature(@PathParam("placementId") UUID placementId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SignatureBody.class), examples = {
                            @ExampleObject(ref = "signature") }) }) InputStream body)
            throws IOException {
        SignatureBody signature = bodies.read(BodyReader.bytes(body), SignatureBody.class, currentLanguage.get(),
                (read, faults) -> pastDays.checkRecent("signedOn", read.signedOn(), faults));
        PlacementRights rights = caller.rights();
        return answers.of(signTerms.sign(placementId, signature.termsNumber(), signature.signer(), signature.signedOn(),
                signature.toElsewhere(), rights), rights);
    }

    @DELETE
    @Path("/{placementId}/signatures/{signer}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "deleteSignature", summary = "Revoke a signature", description = """
            Possible until the last party has signed.""")
    @APIResponse(responseCode = "200", description = "The current state of the placement", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PlacementView.class)) })
    @APIResponse(responseCode = "409", description = "All have signed")
    public Response revoke(@PathParam("placementId") UUID placementId,
            @Parameter(description = "The party", example = "student") @PathParam("signer") String signer) {
        PlacementRights rights = caller.rights();
        return answers.of(revokeSignature.revoke(placementId,
                Signer.of(signer).orElseThrow(ProblemException::notFound), rights), rights);
    }
}

package nl.stagepact.placement.round.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.round.usecase.CommitPart;
import nl.stagepact.placement.round.usecase.FollowUpRound;
import nl.stagepact.placement.round.usecase.FreezeRound;
import nl.stagepact.placement.round.usecase.PublishRound;
import nl.stagepact.placement.round.usecase.RevealPart;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Steps of a round of matching. */
@Path("/matching-rounds")
@Tag(name = "Matching rounds")
public class RoundStepResource {

    private final CommitPart commitPart;
    private final FreezeRound freezeRound;
    private final RevealPart revealPart;
    private final PublishRound publishRound;
    private final FollowUpRound followUpRound;
    private final RoundAnswers answers;
    private final RoundCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    RoundStepResource(CommitPart commitPart, FreezeRound freezeRound, RevealPart revealPart, PublishRound publishRound,
            FollowUpRound followUpRound, RoundAnswers answers, RoundCaller caller, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.commitPart = commitPart;
        this.freezeRound = freezeRound;
        this.revealPart = revealPart;
        this.publishRound = publishRound;
        this.followUpRound = followUpRound;
        this.answers = answers;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/{matchingRoundId}/commitments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "postCommitment", summary = "Commit to a part of the salt", description = """
            The part itself is revealed after the input is frozen, so that nobody can choose how ties are broken. A school takes \
            part with its students by this. Committing the same again changes nothing.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "Nobody commits itself now, or another part was committed")
    public Response postCommitment(@PathParam("matchingRoundId") UUID matchingRoundId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SaltBodies.CommitmentBody.class), examples = {
                            @ExampleObject(ref = "commitment") }) }) InputStream body)
            throws IOException {
        SaltBodies.CommitmentBody read = bodies.read(body, SaltBodies.CommitmentBody.class, currentLanguage.get());
        return answers.of(commitPart.commit(matchingRoundId, read.commitment(), caller.rights()));
    }

    @POST
    @Path("/{matchingRoundId}/freezes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_COORDINATOR, Roles.PACT_ADMIN })
    @Operation(operationId = "postFreeze", summary = "Freeze what is decided about", description = """
            By the party that opened the round, when at least two have committed themselves.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "It is frozen already, or fewer than two parties have committed themselves")
    public Response postFreeze(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return answers.of(freezeRound.freeze(matchingRoundId, caller.rights()));
    }

    @POST
    @Path("/{matchingRoundId}/reveals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "postReveal", summary = "Reveal a part of the salt", description = """
            With the last part the salt is known, and the round is decided within seconds. Who withholds its part is left out, and \
            the others commit themselves again.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "The input is not frozen yet, or another part was committed")
    public Response postReveal(@PathParam("matchingRoundId") UUID matchingRoundId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SaltBodies.PartBody.class), examples = {
                            @ExampleObject(ref = "saltPart") }) }) InputStream body)
            throws IOException {
        SaltBodies.PartBody read = bodies.read(body, SaltBodies.PartBody.class, currentLanguage.get());
        return answers.of(revealPart.reveal(matchingRoundId, read.part(), caller.rights()));
    }

    @POST
    @Path("/{matchingRoundId}/publications")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_COORDINATOR, Roles.PACT_ADMIN })
    @Operation(operationId = "postPublication", summary = "Publish the decision", description = """
            Places are proposed to schools and companies. If students or places are gone since the input was frozen, it is decided \
            again about those that are left.""")
    @APIResponse(responseCode = "200", description = "The round", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundView.class)) })
    @APIResponse(responseCode = "409", description = "It is not decided yet, or it is too early")
    public Response postPublication(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return answers.of(publishRound.publish(matchingRoundId, caller.rights()));
    }

    @POST
    @Path("/{matchingRoundId}/follow-ups")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_COORDINATOR, Roles.PACT_ADMIN })
    @Operation(operationId = "postFollowUp", summary = "Propose places again after refusals", description = """
            Decides about students of the round who seek, and places that are free; what is proposed or agreed stays. A vacancy that \
            was refused is not proposed to the same student again. Students are taken as they were frozen: a change that helps counts in \
            the next round.""")
    @APIResponse(responseCode = "200", description = "What it led to", content = {
            @Content(schema = @Schema(implementation = RoundView.FollowUpView.class)) })
    @APIResponse(responseCode = "409", description = "It is not published")
    public RoundView.FollowUpView postFollowUp(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return RoundView.FollowUpView.of(followUpRound.followUp(matchingRoundId, caller.rights()));
    }
}

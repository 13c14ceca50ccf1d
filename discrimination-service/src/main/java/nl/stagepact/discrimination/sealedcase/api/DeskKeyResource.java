package nl.stagepact.discrimination.sealedcase.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.keys.usecase.RegisterKey;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.sealedcase.domain.SealingRejected;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Keys of desks that hold one of their own. */
@Path("/desk-keys/{deskCode}")
@Tag(name = "Sealed cases")
public class DeskKeyResource {

    private final RegisterKey registerKey;
    private final Pseudonyms pseudonyms;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    DeskKeyResource(RegisterKey registerKey, Pseudonyms pseudonyms, CallerDesk callerDesk, BodyReader bodies,
            CurrentLanguage language) {
        this.registerKey = registerKey;
        this.pseudonyms = pseudonyms;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDeskKey", summary = "Read the key of a desk", description = """
            For everyone. A desk that has one here is the only one that can open what is sealed for it; for others the service \
            keeps the key.""")
    @APIResponse(responseCode = "200", description = "The key", content = {
            @Content(schema = @Schema(implementation = DeskKeyView.class)) })
    public DeskKeyView get(@Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode) {
        return DeskKeyView.of(deskCode,
                registerKey.find(pseudonyms.of(deskCode)).orElseThrow(SealingRejected.NotFound::new));
    }

    @POST
    @Path("/challenges")
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postDeskKeyChallenge", summary = "Get a challenge for a key", description = """
            For the caller's own desk: a number that only the holder of the private key can read. What is sealed for a key that \
            nobody holds would be lost.""")
    @APIResponse(responseCode = "201", description = "The challenge", content = {
            @Content(schema = @Schema(implementation = DeskKeyView.Challenge.class)) })
    @APIResponse(responseCode = "409", description = "Nothing can be sealed for this key")
    public Response challenge(
            @Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = PublicKeyBody.class), examples = {
                            @ExampleObject(ref = "publicKey") }) }) InputStream body)
            throws IOException {
        requireOwn(deskCode);
        byte[] key = Base64Text.bytes(bodies.read(body, PublicKeyBody.class, language.get()).publicKey());
        byte[] sealed = registerKey.challenge(deskCode, key).orElseThrow(SealingRejected.KeyInvalid::new);
        return Response.status(201).entity(new DeskKeyView.Challenge(Base64Text.of(sealed))).build();
    }

    @PUT
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDeskKey", summary = "Register a key for a desk", description = """
            For the caller's own desk, with the number of the challenge, of today or yesterday, as proof. From then on the service \
            cannot open what is sealed for the desk. After a week it gives up the keys of older cases too; until then this can be \
            undone without loss. Registering another key replaces it: what was sealed for the one before is opened with that one \
            only, until its reporter gives consent again.""")
    @APIResponse(responseCode = "204", description = "Registered")
    @APIResponse(responseCode = "409", description = "The proof is not that of the challenge for this key")
    public Response put(
            @Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = DeskKeyBody.class), examples = {
                            @ExampleObject(ref = "deskKey") }) }) InputStream body)
            throws IOException {
        requireOwn(deskCode);
        DeskKeyBody key = bodies.read(body, DeskKeyBody.class, language.get());
        if (!registerKey.register(deskCode, Base64Text.bytes(key.publicKey()), Base64Text.bytes(key.proof()))) {
            throw new SealingRejected.ProofInvalid();
        }
        return Response.noContent().build();
    }

    @DELETE
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
    @Operation(operationId = "deleteDeskKey", summary = "Stop using a key for a desk", description = """
            For the caller's own desk. From then on the service keeps the key for what is sealed for the desk. What was sealed for \
            its own key is opened with that one only.""")
    @APIResponse(responseCode = "204", description = "No longer used")
    public Response delete(
            @Parameter(description = "The desk", example = "99DA") @PathParam("deskCode") String deskCode) {
        requireOwn(deskCode);
        if (!registerKey.withdraw(deskCode)) {
            throw new SealingRejected.NotFound();
        }
        return Response.noContent().build();
    }

    private void requireOwn(String deskCode) {
        if (!callerDesk.get().desk().text().equals(deskCode)) {
            throw new DeskRejected.NotYourDesk();
        }
    }
}

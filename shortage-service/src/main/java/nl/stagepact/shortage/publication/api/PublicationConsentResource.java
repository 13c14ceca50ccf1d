package nl.stagepact.shortage.publication.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.SchoolAccess;
import nl.stagepact.shortage.publication.domain.PublicationConsent;
import nl.stagepact.shortage.publication.usecase.SetPublicationConsent;

/** Whether a school may be published where it is the only one of a region. */
@Path("/institutions/{institutionCode}/publication-consent")
@Tag(name = "Open data")
public class PublicationConsentResource {

    private final SetPublicationConsent setPublicationConsent;
    private final SchoolAccess access;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    PublicationConsentResource(SetPublicationConsent setPublicationConsent, SchoolAccess access, CurrentCaller caller,
            BodyReader bodyReader, CurrentLanguage currentLanguage) {
        this.setPublicationConsent = setPublicationConsent;
        this.access = access;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getPublicationConsent", summary = "Read whether a school may be published alone", description = """
            Without a decision it may not: a region in which only this school delivered is then withheld in open data.""")
    @APIResponse(responseCode = "200", description = "The decision", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PublicationConsentBody.class)) })
    public Response get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode) {
        access.requireReadable(institutionCode);
        return answer(setPublicationConsent.of(institutionCode));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putPublicationConsent", summary = "Set whether a school may be published alone", description = """
            Applies to publications made later; those that exist stay as they are.""")
    @APIResponse(responseCode = "200", description = "The decision", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = PublicationConsentBody.class)) })
    public Response put(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = PublicationConsentBody.class), examples = {
                            @ExampleObject(name = "publicationConsent", ref = "publicationConsent") }) }) InputStream body)
            throws IOException {
        access.requireOwn(institutionCode);
        PublicationConsentBody consent = bodyReader.read(body, PublicationConsentBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(setPublicationConsent.set(institutionCode, consent.mayBePublishedAlone(), expected,
                caller.get().client()));
    }

    private static Response answer(PublicationConsent consent) {
        return EntityVersion.ok(PublicationConsentBody.of(consent), consent.version());
    }
}

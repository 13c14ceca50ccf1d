package nl.stagepact.placement.contactlog.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.usecase.ClaimContact;
import nl.stagepact.placement.contactlog.usecase.ReadContacts;
import nl.stagepact.placement.contactlog.usecase.RecordContact;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Contact with companies, shared by all who speak to them. */
@Path("/training-companies/{leerbedrijfId}/contacts")
@Tag(name = "Contacts", description = "Who speaks to a company about places, so that not everybody calls in the same week")
public class ContactResource {

    private static final String COMPANY = "SBB's id";

    private final ClaimContact claimContact;
    private final RecordContact recordContact;
    private final ReadContacts readContacts;
    private final CallerOrganisation organisation;
    private final CurrentCaller caller;
    private final PastDays pastDays;
    private final DutchCalendar calendar;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ContactResource(ClaimContact claimContact, RecordContact recordContact, ReadContacts readContacts,
            CallerOrganisation organisation, CurrentCaller caller, PastDays pastDays, DutchCalendar calendar, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.claimContact = claimContact;
        this.recordContact = recordContact;
        this.readContacts = readContacts;
        this.organisation = organisation;
        this.caller = caller;
        this.pastDays = pastDays;
        this.calendar = calendar;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postContact", summary = "Claim contact with a company", description = """
            For two weeks. After a contact the company is left in peace for four weeks by all others.""")
    @APIResponse(responseCode = "201", description = "Claimed", content = {
            @Content(schema = @Schema(implementation = ContactView.class)) })
    @APIResponse(responseCode = "409", description = "Another organisation speaks to the company, or has just spoken to it")
    public Response claim(
            @Parameter(description = COMPANY, example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ContactBodies.ClaimBody.class), examples = {
                            @ExampleObject(ref = "contactClaim") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        ContactBodies.ClaimBody claim = bodies.read(body, ContactBodies.ClaimBody.class, currentLanguage.get());
        ContactClaim claimed = claimContact.claim(company(leerbedrijfId), claim.sector(), claim.topic(), organisation.code(),
                caller.get().client());
        return Response.status(201).header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath())
                .entity(ContactView.of(claimed, calendar.today())).build();
    }

    @PUT
    @Path("/{contactId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "putContact", summary = "Record a contact", description = """
            By whoever claimed it. Recording it again corrects the record.""")
    @APIResponse(responseCode = "200", description = "Recorded", content = {
            @Content(schema = @Schema(implementation = ContactView.class)) })
    public ContactView contact(
            @Parameter(description = COMPANY, example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId,
            @PathParam("contactId") UUID contactId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ContactBodies.ContactBody.class), examples = {
                            @ExampleObject(ref = "contact") }) }) InputStream body)
            throws IOException {
        ContactBodies.ContactBody made = bodies.read(BodyReader.bytes(body), ContactBodies.ContactBody.class,
                currentLanguage.get(), (read, faults) -> pastDays.checkRecent("contactedOn", read.contactedOn(), faults));
        return ContactView.of(recordContact.record(company(leerbedrijfId), contactId, made.contactedOn(), made.outcome(),
                organisation.code()), calendar.today());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "listContacts", summary = "Read who speaks to a company", description = """
            Of all schools and service points.""")
    @APIResponse(responseCode = "200", description = "The latest contacts", content = {
            @Content(schema = @Schema(implementation = ContactView.All.class)) })
    public ContactView.All list(
            @Parameter(description = COMPANY, example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        return new ContactView.All(readContacts.of(company(leerbedrijfId)).stream()
                .map(each -> ContactView.of(each, calendar.today())).toList());
    }

    private static LeerbedrijfId company(String leerbedrijfId) {
        return LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
    }
}

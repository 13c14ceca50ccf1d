package nl.stagepact.shortage.publication.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.usecase.OpenDataSettings;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.publication.usecase.RetractPublication;

/** The publications of open data: listed for everyone, made and retracted by an administrator. */
@Path("/open-data/publications")
@Tag(name = "Open data")
public class PublicationResource {

    private static final int MAX_LISTED = 600;
    private static final LocalDate EVER = LocalDate.of(2015, 1, 1);

    private final ReadOpenData readOpenData;
    private final PublishOpenData publishOpenData;
    private final RetractPublication retractPublication;
    private final OpenDataSettings settings;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;
    private final DutchCalendar calendar;

    PublicationResource(ReadOpenData readOpenData, PublishOpenData publishOpenData, RetractPublication retractPublication,
            OpenDataSettings settings, CurrentCaller caller, BodyReader bodyReader, CurrentLanguage currentLanguage,
            DutchCalendar calendar) {
        this.readOpenData = readOpenData;
        this.publishOpenData = publishOpenData;
        this.retractPublication = retractPublication;
        this.settings = settings;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
        this.calendar = calendar;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listPublications", summary = "List publications", description = """
            Latest first. The figures of a publication never change; it can be retracted.""")
    @APIResponse(responseCode = "200", description = "The publications", content = {
            @Content(schema = @Schema(implementation = OpenDataView.Listing.class)) })
    public Response publications(@BeanParam PublicationParameters given) {
        LocalDate first = given.from() == null ? EVER : given.from();
        LocalDate last = given.to() == null ? calendar.today() : given.to();
        return Response.ok(new OpenDataView.Listing(readOpenData.publications(first, last, MAX_LISTED).stream()
                .map(each -> OpenDataView.MetaView.of(each, settings.licence())).toList()))
                .header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC).build();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "postPublication", summary = "Publish now", description = """
            Publications are made automatically every few days; this makes one earlier. There is at most one a day: a second call
            returns the existing one, also when it was retracted.""")
    @APIResponse(responseCode = "200", description = "Today's publication", content = {
            @Content(schema = @Schema(implementation = OpenDataView.MetaView.class)) })
    @APIResponse(responseCode = "409", description = "There are no deliveries yet; or the secret of the noise is not that of the series")
    public Response publish() {
        OpenPublication made = publishOpenData.publish(caller.get().client())
                .orElseThrow(() -> new ProblemException(409, "nothing-to-publish"));
        return Response.ok(OpenDataView.MetaView.of(made, settings.licence())).build();
    }

    @POST
    @Path("/{number}/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "retractPublication", summary = "Retract a publication", description = """
            Its figures are no longer shown; its number and the reason are. Cannot be undone. A second call changes nothing and returns
            the first retraction. The next publication follows on a later day.""")
    @APIResponse(responseCode = "200", description = "The retracted publication", content = {
            @Content(schema = @Schema(implementation = OpenDataView.MetaView.class)) })
    public Response retract(
            @Parameter(description = "Number of the publication; 404 if unknown", example = "12") @PathParam("number") int number,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RetractionBody.class), examples = {
                            @ExampleObject(name = "retraction", ref = "retraction") }) }) InputStream body)
            throws IOException {
        RetractionBody retraction = bodyReader.read(body, RetractionBody.class, currentLanguage.get());
        OpenPublication retracted = retractPublication.retract(number, retraction.reason(), caller.get().client())
                .orElseThrow(ProblemException::notFound);
        return Response.ok(OpenDataView.MetaView.of(retracted, settings.licence())).build();
    }
}

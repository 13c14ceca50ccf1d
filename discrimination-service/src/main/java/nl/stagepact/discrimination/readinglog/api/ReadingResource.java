package nl.stagepact.discrimination.readinglog.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.usecase.ReadLog;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** The log of readings, which holds no content. */
@Path("/readings")
@Tag(name = "Readings", description = "Who read which parts of which case")
public class ReadingResource {

    private static final String COLLECTION = "readings";

    private final ReadLog readLog;
    private final Cursors cursors;
    private final String activity;

    /** @param activity URI of the processing activity in the register of article 30 GDPR */
    ReadingResource(ReadLog readLog, Cursors cursors,
            @ConfigProperty(name = "stagepact.readings.processing-activity") String activity) {
        this.readLog = readLog;
        this.cursors = cursors;
        this.activity = activity;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "listReadings", summary = "Read who read cases", description = """
            In order. The hash of each reading covers all before it, so that none can be changed, removed or inserted unseen by \
            one who knows a later hash.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ReadingView.Listing.class)) })
    public ReadingView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<LoggedReading> page = readLog.page(cursors.after(COLLECTION, paging.cursor()).map(Long::valueOf).orElse(0L),
                paging.pageSize());
        return new ReadingView.Listing(page.items().stream().map(ReadingView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }

    @GET
    @Path("/spans")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "listReadingSpans", summary = "Export the log for Logboek Dataverwerkingen", description = """
            The same readings as spans of OpenTelemetry, with the attributes of Logboek Dataverwerkingen 1.0. Whom the data are \
            about is given by the random id of the case; times are starts of days.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ReadingSpansView.class)) })
    public ReadingSpansView spans(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<LoggedReading> page = readLog.page(cursors.after(COLLECTION, paging.cursor()).map(Long::valueOf).orElse(0L),
                paging.pageSize());
        return ReadingSpansView.of(page.items(), activity, cursors.next(COLLECTION, page.next(), uri));
    }
}

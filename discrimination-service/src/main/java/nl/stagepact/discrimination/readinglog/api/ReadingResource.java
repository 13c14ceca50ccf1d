package nl.stagepact.discrimination.readinglog.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

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

    ReadingResource(ReadLog readLog, Cursors cursors) {
        this.readLog = readLog;
        this.cursors = cursors;
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
}

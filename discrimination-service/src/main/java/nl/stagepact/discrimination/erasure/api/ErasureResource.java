package nl.stagepact.discrimination.erasure.api;

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

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.usecase.ReadErasures;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** Which cases were erased. */
@Path("/erasures")
@Tag(name = "Erasures", description = "Which cases were erased")
public class ErasureResource {

    private static final String COLLECTION = "erasures";

    private final ReadErasures readErasures;
    private final Cursors cursors;

    ErasureResource(ReadErasures readErasures, Cursors cursors) {
        this.readErasures = readErasures;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    @Operation(operationId = "listErasures", summary = "List the cases that were erased", description = """
            In order, for proof. Nothing of an erased case is left but its random id, here and in readings.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ErasureView.Listing.class)) })
    public ErasureView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<Erasure> page = readErasures.page(cursors.after(COLLECTION, paging.cursor()).map(Long::valueOf).orElse(0L),
                paging.pageSize());
        return new ErasureView.Listing(page.items().stream().map(ErasureView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }
}

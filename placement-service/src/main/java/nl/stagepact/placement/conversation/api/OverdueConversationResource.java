package nl.stagepact.placement.conversation.api;

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

import nl.stagepact.placement.conversation.domain.OverdueConversation;
import nl.stagepact.placement.conversation.usecase.ReadConversations;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** Conversations that were not held by their day. */
@Path("/overdue-conversations")
@Tag(name = "Conversations")
public class OverdueConversationResource {

    private final ReadConversations readConversations;
    private final CallerOrganisation organisation;
    private final Cursors cursors;

    OverdueConversationResource(ReadConversations readConversations, CallerOrganisation organisation, Cursors cursors) {
        this.readConversations = readConversations;
        this.organisation = organisation;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "listOverdueConversations", summary = "List overdue conversations", description = """
            Of the caller's own organisation, of placements that have begun.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ConversationView.Listing.class)) })
    public ConversationView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        String own = organisation.code();
        String collection = "overdue conversations " + own;
        Page<OverdueConversation> page = readConversations.overdue(own,
                cursors.after(collection, paging.cursor()).orElse(null), paging.pageSize());
        return new ConversationView.Listing(page.items().stream().map(ConversationView.OverdueView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }
}

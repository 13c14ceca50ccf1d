package nl.stagepact.shortage.publication.api;

import java.util.function.Supplier;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import nl.stagepact.shortage.publication.domain.OpenPublication;

/** Publications never change: a client that has the number and format of one already has the answer. */
final class PublicationCaching {

    /** A new publication may go unseen for that long, which spares readers most requests. */
    static final String PUBLIC = "public, max-age=30";

    private PublicationCaching() {
    }

    /** @param answer is not made when the client has it */
    static Response cacheable(OpenPublication publication, boolean csv, Request request,
            Supplier<Response.ResponseBuilder> answer) {
        EntityTag tag = new EntityTag("p" + publication.number() + (csv ? "-csv" : "-json"));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : answer.get()).tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }
}

package nl.stagepact.shortage.publication.api;

import java.util.function.Supplier;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import nl.stagepact.servicekit.precondition.ReadConditions;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.wire.ShortageContract;

/** Caching of publications, which are immutable: their number, format and the version of the contract identify an answer. */
final class PublicationCaching {

    /** Maximum delay until clients notice a new publication; it saves most requests. */
    static final String PUBLIC = "public, max-age=30";

    private PublicationCaching() {
    }

    /** @param format tells the representation from others; @param answer not called if the client has it already */
    static Response cacheable(OpenPublication publication, String format, Request request,
            Supplier<Response.ResponseBuilder> answer) {
        EntityTag tag = new EntityTag("p" + publication.number() + '-' + ShortageContract.VERSION + '-' + format);
        return ReadConditions.unchanged(request, null, tag).orElseGet(answer).tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }
}

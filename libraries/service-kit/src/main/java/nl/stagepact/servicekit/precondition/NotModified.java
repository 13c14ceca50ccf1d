package nl.stagepact.servicekit.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 when If-None-Match shows that the client has what it would get: for every operation that gives an ETag. */
public class NotModified {

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext answer) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean isRead = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
        if (isRead && known != null && tag != null && answer.getStatus() == Status.OK.getStatusCode()
                && EntityTags.of(known).containsWeakly(tag.toString())) {
            answer.setStatus(Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
            answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            answer.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}

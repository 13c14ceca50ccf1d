package nl.stagepact.placement.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Settings shared by all HTML pages. */
public final class Pages {

    public static final String HTML = "text/html; charset=utf-8";
    /** Allows inline styles and forms that post to this service; no scripts, images or external content. */
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    private Pages() {
    }

    /** Whether the client prefers HTML, like a browser, and therefore receives problems as pages too. */
    static boolean arePreferred(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return first.isCompatible(MediaType.TEXT_HTML_TYPE) && !first.isWildcardType();
    }
}

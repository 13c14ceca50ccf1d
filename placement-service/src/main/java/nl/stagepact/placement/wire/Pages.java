package nl.stagepact.placement.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What all pages for people have in common. */
public final class Pages {

    public static final String HTML = "text/html; charset=utf-8";
    /** A form that posts to its own address, and a style; no script, no picture, nothing from elsewhere. */
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    private Pages() {
    }

    /** Whether a page is asked for before anything else: by a person with a browser, who then gets refusals as pages too. */
    static boolean areAskedFor(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return first.isCompatible(MediaType.TEXT_HTML_TYPE) && !first.isWildcardType();
    }
}

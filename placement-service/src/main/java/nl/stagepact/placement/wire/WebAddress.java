package nl.stagepact.placement.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Accepts http and https addresses only, because links with other schemes can execute code. */
public final class WebAddress {

    public static final String REGEXP = "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$";
    public static final String PUBLIC_REGEXP = "^[Hh][Tt][Tt][Pp][Ss]://\\S+$";
    public static final String FORM = "https://…";
    static final int MAX_LENGTH = 500;
    private static final String HTTPS = "https";

    private WebAddress() {
    }

    public static Optional<String> read(String text) {
        return uri(text).map(_ -> text);
    }

    /** Only an https address of a host that the whole internet can reach, as far as its name says so. */
    public static Optional<String> readPublic(String text) {
        return uri(text).filter(uri -> HTTPS.equalsIgnoreCase(uri.getScheme()) && PublicHost.is(uri.getHost())).map(_ -> text);
    }

    private static Optional<URI> uri(String text) {
        // A URI may contain a surrogate without its pair, which cannot be written as UTF-8.
        if (text.length() > MAX_LENGTH || text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean isHttp = HTTPS.equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isHttp && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

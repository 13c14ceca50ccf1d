package nl.stagepact.placement.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of the web: anything else could be run where it is shown as a link. */
public final class WebAddress {

    public static final String REGEXP = "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$";
    public static final String FORM = "https://…";
    static final int AT_MOST = 500;

    private WebAddress() {
    }

    public static Optional<String> read(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return text.length() <= AT_MOST && web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(text)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

package nl.stagepact.placement.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of the web: anything else could be run where it is shown as a link. */
final class WebAddress {

    static final String FORM = "https://…";
    static final int AT_MOST = 500;

    private WebAddress() {
    }

    static Optional<String> read(String text) {
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

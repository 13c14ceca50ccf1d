package nl.stagepact.placement.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Accepts http and https addresses only, because links with other schemes can execute code. */
public final class WebAddress {

    public static final String REGEXP = "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$";
    public static final String FORM = "https://…";
    static final int MAX_LENGTH = 500;

    private WebAddress() {
    }

    public static Optional<String> read(String text) {
        try {
            URI uri = new URI(text);
            boolean isHttp = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return text.length() <= MAX_LENGTH && isHttp && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

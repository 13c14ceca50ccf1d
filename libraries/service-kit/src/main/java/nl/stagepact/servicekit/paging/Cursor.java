package nl.stagepact.servicekit.paging;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cursor as the client gave it. Only {@link Cursors} can tell whether it was issued, and for which collection. */
@Schema(type = SchemaType.STRING)
public record Cursor(String text) {

    /** A signature and a sort key in base64url. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,2048}");

    /** @return empty for text that no cursor can be */
    public static Optional<Cursor> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Cursor(text)) : Optional.empty();
    }
}

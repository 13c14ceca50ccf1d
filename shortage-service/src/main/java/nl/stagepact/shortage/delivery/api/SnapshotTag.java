package nl.stagepact.shortage.delivery.api;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.precondition.EntityTags;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.shortage.delivery.domain.Withdrawal;

/**
 * Entity tag of a version of a snapshot. The hash of the content alone would be the same again for what is withdrawn and
 * delivered again.
 */
public record SnapshotTag(int version, String contentHash, @Nullable Withdrawal withdrawal) {

    private static final String WITHDRAWN_AT = "Withdrawn-At";

    /** Of the latest version with those before it, and of its lines in JSON. */
    public String value() {
        return tag(withdrawal == null ? "" : "-withdrawn");
    }

    /**
     * Adds the tag to lines, and when they were withdrawn, for which CSV has no other place.
     *
     * @param dialect of the lines; null for JSON
     */
    public Response.ResponseBuilder ofLines(Response.ResponseBuilder lines, @Nullable CsvDialect dialect) {
        String tag = dialect == null ? value() : tag((withdrawal == null ? "-" : "-withdrawn-") + dialect.tag());
        return lines.header(HttpHeaders.ETAG, tag).header(WITHDRAWN_AT, withdrawal == null ? null : withdrawal.at());
    }

    /**
     * Whether If-Match names it. Accepts the tag that it had before it was withdrawn, so that a repeated request gets the same
     * answer.
     */
    public boolean isNamedBy(@Nullable String ifMatch) {
        EntityTags seen = EntityTags.of(ifMatch == null ? "*" : ifMatch);
        return seen.contains(value()) || withdrawal != null && seen.contains(tag(""));
    }

    /** A withdrawn snapshot is there to be read, and makes room for another: both conditions on it may be meant. */
    public static boolean allows(Preconditions preconditions, Optional<SnapshotTag> latest) {
        return preconditions.allow(latest.map(SnapshotTag::value))
                || latest.filter(tag -> tag.withdrawal() != null).isPresent() && preconditions.allow(Optional.empty());
    }

    private String tag(String representation) {
        return "\"" + version + '-' + contentHash + representation + '"';
    }
}

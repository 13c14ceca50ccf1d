package nl.stagepact.placement.wire;

/** Media types that several capabilities read or write. */
public final class MediaTypes {

    public static final String CSV = "text/csv";
    public static final String JSON_FEED = "application/feed+json";
    public static final String NDJSON = "application/x-ndjson";

    private MediaTypes() {
    }
}

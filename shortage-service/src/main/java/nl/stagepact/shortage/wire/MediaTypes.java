package nl.stagepact.shortage.wire;

/** Media types that several capabilities read or write. */
public final class MediaTypes {

    public static final String CSV = "text/csv";

    private MediaTypes() {
    }
}

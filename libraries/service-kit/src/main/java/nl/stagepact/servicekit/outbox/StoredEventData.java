package nl.stagepact.servicekit.outbox;

import com.github.luben.zstd.Zstd;

/**
 * Encodes an event's data for the outbox. Large data is compressed: delivery lines shrink to a tenth, which PostgreSQL would
 * otherwise write, log, read and delete in full.
 */
final class StoredEventData {

    private static final int LARGE = 4 * 1024;
    private static final int FASTEST = 1;
    /** First byte of a zstd frame; a JSON document never starts with these two bytes. */
    private static final byte FRAME = 0x28;
    private static final byte FRAME_SECOND = (byte) 0xB5;

    private StoredEventData() {
    }

    static byte[] encode(byte[] json) {
        return json.length < LARGE ? json : Zstd.compress(json, FASTEST);
    }

    static byte[] decode(byte[] stored) {
        boolean compressed = stored.length > 1 && stored[0] == FRAME && stored[1] == FRAME_SECOND;
        return compressed ? Zstd.decompress(stored, (int) Zstd.getFrameContentSize(stored)) : stored;
    }
}

package nl.stagepact.servicekit.outbox;

import com.github.luben.zstd.Zstd;

/**
 * An event's data as it waits in the outbox. A large one is compressed: what would be a hundred megabytes of lines of counts to
 * write, log, read and delete is ten.
 */
final class WaitingData {

    private static final int LARGE = 4 * 1024;
    private static final int FASTEST = 1;
    /** First byte of a zstd frame; JSON cannot begin with it. */
    private static final byte FRAME = 0x28;
    private static final byte FRAME_SECOND = (byte) 0xB5;

    private WaitingData() {
    }

    static byte[] store(byte[] json) {
        return json.length < LARGE ? json : Zstd.compress(json, FASTEST);
    }

    static byte[] read(byte[] stored) {
        boolean compressed = stored.length > 1 && stored[0] == FRAME && stored[1] == FRAME_SECOND;
        return compressed ? Zstd.decompress(stored, (int) Zstd.getFrameContentSize(stored)) : stored;
    }
}

package nl.stagepact.servicekit.body;

import java.nio.ByteBuffer;

/** Recognises JSON that is not in UTF-8, which parsers otherwise guess. */
public final class JsonEncoding {

    /** Number of bytes that tell. */
    public static final int START = 4;

    private JsonEncoding() {
    }

    /**
     * Whether the first bytes are those of UTF-16 or UTF-32: one of their byte order marks, or a zero byte, since JSON begins
     * with ASCII.
     *
     * @param bytes from its position; at most {@link #START} are looked at and none is consumed
     */
    public static boolean isOfWiderUnits(ByteBuffer bytes) {
        ByteBuffer start = bytes.slice(bytes.position(), Math.min(bytes.remaining(), START));
        if (start.remaining() > 1 && (start.getShort(0) == (short) 0xFEFF || start.getShort(0) == (short) 0xFFFE)) {
            return true;
        }
        while (start.hasRemaining()) {
            if (start.get() == 0) {
                return true;
            }
        }
        return false;
    }
}

package nl.stagepact.filecleaning;

import java.io.ByteArrayOutputStream;

/**
 * Takes what a camera noted out of a JPEG within a PDF, without writing its pixels anew, which would cost quality and time for
 * every page of a scan.
 */
final class JpegSegments {

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int COLOUR_PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;

    private JpegSegments() {
    }

    /** @return without comments and application segments other than those that tell colours; unchanged where it is no JPEG */
    static byte[] strip(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, Math.min(2, jpeg.length));
        int at = 2;
        while (at + 4 <= jpeg.length && unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) != START_OF_SCAN) {
            int length = 2 + (unsigned(jpeg, at + 2) << 8 | unsigned(jpeg, at + 3));
            if (at + length > jpeg.length) {
                return jpeg;
            }
            if (tellsColours(unsigned(jpeg, at + 1))) {
                kept.write(jpeg, at, length);
            }
            at += length;
        }
        kept.write(jpeg, at, jpeg.length - at);
        return kept.toByteArray();
    }

    private static boolean tellsColours(int marker) {
        return marker < JFIF || marker == JFIF || marker == COLOUR_PROFILE || marker == ADOBE
                || marker > LAST_APPLICATION && marker != COMMENT;
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}

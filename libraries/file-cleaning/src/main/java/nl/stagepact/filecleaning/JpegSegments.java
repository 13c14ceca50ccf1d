package nl.stagepact.filecleaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes what a camera noted out of a JPEG within a PDF, without writing its pixels anew, which would cost quality and time for
 * every page of a scan. Kept are the segments that pixels and colours need; what follows the end of the image is cut off.
 */
final class JpegSegments {

    private static final int MARKER = 0xff;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int COLOUR_PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final String PROFILE = "ICC_PROFILE";

    private final byte[] jpeg;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegSegments(byte[] jpeg) {
        this.jpeg = jpeg;
        this.kept = new ByteArrayOutputStream(jpeg.length);
    }

    /** @return empty for what is no JPEG, or is not complete */
    static Optional<byte[]> strip(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 0xff) != MARKER || (jpeg[1] & 0xff) != START_OF_IMAGE) {
            return Optional.empty();
        }
        JpegSegments segments = new JpegSegments(jpeg);
        segments.kept.write(jpeg, 0, 2);
        return segments.copy() ? Optional.of(segments.kept.toByteArray()) : Optional.empty();
    }

    /** @return whether the end of the image was reached */
    private boolean copy() {
        while (at + 1 < jpeg.length && unsigned(at) == MARKER) {
            int marker = unsigned(at + 1);
            if (marker == MARKER) {
                at++; // any marker may be preceded by fill bytes
            } else if (marker == END_OF_IMAGE) {
                kept.write(jpeg, at, 2);
                return true;
            } else if (!copySegment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean copySegment(int marker) {
        if (at + 4 > jpeg.length) {
            return false;
        }
        int end = at + 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
        if (end > jpeg.length) {
            return false;
        }
        if (marker == START_OF_SCAN) {
            end = endOfScan(end);
        }
        if (isNeeded(marker)) {
            kept.write(jpeg, at, end - at);
        }
        at = end;
        return true;
    }

    /** Pixels hold no marker but restarts, and a zero after each byte that looks like one. */
    private int endOfScan(int from) {
        int end = from;
        while (end + 1 < jpeg.length && (unsigned(end) != MARKER || isOfPixels(unsigned(end + 1)))) {
            end++;
        }
        return Math.min(end, jpeg.length);
    }

    private static boolean isOfPixels(int second) {
        return second == 0 || second >= FIRST_RESTART && second <= LAST_RESTART;
    }

    private boolean isNeeded(int marker) {
        if (marker == COLOUR_PROFILE) {
            return new String(jpeg, at + 4, Math.min(PROFILE.length(), jpeg.length - at - 4), StandardCharsets.ISO_8859_1)
                    .equals(PROFILE);
        }
        return marker == ADOBE || marker != COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION);
    }

    private int unsigned(int position) {
        return jpeg[position] & 0xff;
    }
}

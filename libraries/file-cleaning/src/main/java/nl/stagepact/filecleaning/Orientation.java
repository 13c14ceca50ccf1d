package nl.stagepact.filecleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;

/**
 * How a photo is turned: the one thing that is kept of what a camera notes, since without it half of all photos lie on their
 * side.
 *
 * @param value of Exif, 1 (upright) to 8
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int LARGEST = 8;
    private static final int START_OF_IMAGE = 2;
    /** An Exif segment with nothing but the orientation, which is its byte 29. */
    private static final byte[] SEGMENT = { (byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0,
            8,
            0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0 };
    private static final int AT = 29;

    static Orientation of(byte[] jpeg) throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > LARGEST ? UPRIGHT : new Orientation(value);
        } catch (ImageProcessingException e) {
            return UPRIGHT;
        }
    }

    /** @param jpeg without metadata @return with the orientation, unless it is upright */
    byte[] mark(byte[] jpeg) {
        if (equals(UPRIGHT)) {
            return jpeg;
        }
        byte[] segment = SEGMENT.clone();
        segment[AT] = (byte) value;
        byte[] marked = Arrays.copyOf(jpeg, jpeg.length + segment.length);
        System.arraycopy(segment, 0, marked, START_OF_IMAGE, segment.length);
        System.arraycopy(jpeg, START_OF_IMAGE, marked, START_OF_IMAGE + segment.length, jpeg.length - START_OF_IMAGE);
        return marked;
    }
}

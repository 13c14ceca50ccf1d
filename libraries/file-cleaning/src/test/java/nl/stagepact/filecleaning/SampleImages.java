package nl.stagepact.filecleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Images as they are sent, and text as bytes. */
final class SampleImages {

    private SampleImages() {
    }

    /** Black at the left, white at the right. */
    static byte[] image(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = width / 2; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xffffff);
            }
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(image, format, written);
        return written.toByteArray();
    }

    static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = latin(comment);
        return ByteBuffer.allocate(jpeg.length + text.length + 4).put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xfe)
                .putShort((short) (text.length + 2)).put(text).put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] join(byte[] first, String second) {
        return latin(latin(first) + second);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

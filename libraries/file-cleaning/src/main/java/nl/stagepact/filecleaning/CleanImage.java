package nl.stagepact.filecleaning;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import nl.stagepact.filecleaning.FileRejected.Reason;

/**
 * Writes an image anew from its pixels, so that nothing else of the file is left: no place and time of a photo, no thumbnail of
 * what was cut off, no other file behind the image.
 */
final class CleanImage {

    /** About 9,000 by 5,500. */
    static final long MOST_PIXELS = 50_000_000;
    /** Larger ones are written at half the width and height, or a third: a photo of a screen stays legible. */
    static final long LARGE = 16_000_000;
    /**
     * A photo of more pixels, as phones take them, is written at half the width and height: letters on paper stay legible,
     * in half the time and a quarter of the room. A page that is scanned at 300 dots per inch has fewer.
     */
    static final long PHOTO = 9_000_000;
    private static final float QUALITY = 0.9f;

    private CleanImage() {
    }

    static byte[] jpeg(byte[] content) throws IOException, FileRejected {
        return Orientation.of(content).mark(write(halved(read(content, "jpeg")), "jpeg"));
    }

    static byte[] png(byte[] content) throws IOException, FileRejected {
        return write(read(content, "png"), "png");
    }

    private static BufferedImage read(byte[] content, String format) throws IOException, FileRejected {
        ImageReader reader = first(ImageIO.getImageReadersByFormatName(format));
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new FileRejected(Reason.TOO_COMPLEX);
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int every = (int) Math.ceil(Math.sqrt(pixels / (double) LARGE));
            parameters.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    /** Each pixel is the average of four. */
    private static BufferedImage halved(BufferedImage image) {
        if ((long) image.getWidth() * image.getHeight() <= PHOTO) {
            return image;
        }
        BufferedImage half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2,
                image.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_RGB : image.getType());
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return half;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ImageWriter writer = first(ImageIO.getImageWritersByFormatName(format));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(written)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    private static <T> T first(Iterator<T> plugins) throws IOException {
        if (!plugins.hasNext()) {
            throw new IOException("Java has no reader or writer for this format");
        }
        return plugins.next();
    }
}

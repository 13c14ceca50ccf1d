package nl.stagepact.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;

/** What a reporter sends: a scan, a photo, a solved challenge. */
final class Samples {

    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;

    private Samples() {
    }

    /** A photo of twelve million pixels with as much noise as gives about this size. */
    static byte[] photo(int bytes) {
        return image(WIDTH, HEIGHT, bytes);
    }

    /** A PDF of one page that is a scan of about this size. */
    static byte[] pdf(int bytes) {
        byte[] scan = image(1_654, 2_339, bytes);
        String shown = "q 600 0 0 800 0 0 cm /I Do Q";
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf,
                """
                        %%PDF-1.4
                        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >> endobj
                        4 0 obj << /Length %d >> stream
                        %s
                        endstream endobj
                        5 0 obj << /Type /XObject /Subtype /Image /Width 1654 /Height 2339 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length %d >> stream
                        """
                        .formatted(shown.length(), shown, scan.length));
        pdf.writeBytes(scan);
        write(pdf, "\nendstream endobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** More noise gives a larger file; the first that is large enough. */
    private static byte[] image(int width, int height, int bytes) {
        for (int noise = 4; noise <= 1_024; noise *= 2) {
            byte[] image = noisy(width, height, noise);
            if (image.length >= bytes) {
                return image;
            }
        }
        throw new IllegalStateException("No noise makes an image of " + bytes + " bytes");
    }

    private static byte[] noisy(int width, int height, int noise) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = Math.clamp(x * 200 / width + random.nextInt(noise), 0, 255);
                image.setRGB(x, y, grey << 16 | grey << 8 | Math.clamp(grey + random.nextInt(noise), 0, 255));
            }
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** @return the field {@code proof} of a report, with a comma before it */
    static String solve(JsonNode challenge) {
        String wanted = challenge.path("challenge").asText();
        String salt = challenge.path("salt").asText();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long number = 0; number <= challenge.path("maxNumber").asLong(); number++) {
                byte[] made = digest.digest((salt + number).getBytes(StandardCharsets.UTF_8));
                if (HexFormat.of().formatHex(made).equals(wanted)) {
                    return ", \"proof\": {\"challenge\": \"%s\", \"salt\": \"%s\", \"signature\": \"%s\", \"number\": %d}"
                            .formatted(
                                    wanted, salt, challenge.path("signature").asText(), number);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The challenge has no solution");
    }
}

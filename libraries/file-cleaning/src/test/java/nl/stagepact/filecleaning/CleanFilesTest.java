package nl.stagepact.filecleaning;

import static nl.stagepact.filecleaning.SampleImages.image;
import static nl.stagepact.filecleaning.SampleImages.join;
import static nl.stagepact.filecleaning.SampleImages.latin;
import static nl.stagepact.filecleaning.SampleImages.withComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;

class CleanFilesTest {

    private static final String SECRET = "Fatima-was-here";
    private static CleanFiles clean;

    @BeforeAll
    static void aProcess() {
        clean = new CleanFiles(1);
    }

    @AfterAll
    static void endsIt() {
        clean.close();
    }

    @Test
    void aPhotoKeepsItsPixelsAndNothingBesides() throws Exception {
        byte[] photo = join(withComment(image("jpeg", 40, 30), SECRET), "PK\u0003\u0004 another file: " + SECRET);
        byte[] cleaned = clean.clean(FileType.JPEG, photo);
        assertThat(latin(cleaned)).doesNotContain(SECRET).doesNotContain("PK\u0003\u0004");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(cleaned));
        assertThat(read.getWidth()).isEqualTo(40);
        assertThat(read.getRGB(35, 5) & 0xff).isGreaterThan(200);
        assertThat(read.getRGB(5, 5) & 0xff).isLessThan(60);
    }

    /** Without it half of all photos would lie on their side. */
    @Test
    void aPhotoStaysUpright() throws Exception {
        byte[] turned = new Orientation(6).mark(withComment(image("jpeg", 40, 30), SECRET));
        byte[] cleaned = clean.clean(FileType.JPEG, turned);
        assertThat(latin(cleaned)).doesNotContain(SECRET);
        ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(cleaned))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(exif.getInt(ExifDirectoryBase.TAG_ORIENTATION)).isEqualTo(6);
        assertThat(exif.getTagCount()).isEqualTo(1);
    }

    @Test
    void aPngKeepsItsPixelsAndNothingBesides() throws Exception {
        byte[] png = image("png", 40, 30);
        int afterHeader = 33;
        byte[] text = chunk("tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer marked = ByteBuffer.allocate(png.length + text.length).put(png, 0, afterHeader).put(text).put(png,
                afterHeader,
                png.length - afterHeader);
        byte[] cleaned = clean.clean(FileType.PNG, join(marked.array(), SECRET));
        assertThat(latin(cleaned)).doesNotContain(SECRET);
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getHeight()).isEqualTo(30);
    }

    @Test
    void aLargePhotoIsWrittenSmaller() throws Exception {
        byte[] cleaned = clean.clean(FileType.JPEG, image("jpeg", 7_000, 5_000));
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth()).isEqualTo(3_500);
    }

    /** As phones take them. A page that is scanned at 300 dots per inch is smaller, and keeps its pixels. */
    @Test
    void aPhotoOfAPhoneIsHalvedAndAScanIsNot() throws Exception {
        assertThat(width(clean.clean(FileType.JPEG, image("jpeg", 4_000, 3_000)))).isEqualTo(2_000);
        assertThat(width(clean.clean(FileType.JPEG, image("jpeg", 2_480, 3_508)))).isEqualTo(2_480);
    }

    @Test
    void anImageOfVeryManyPixelsIsRejectedUnread() {
        byte[] size = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).array();
        byte[] bomb = ByteBuffer.allocate(33).put(latin("\u0089PNG\r\n\u001a\n")).put(chunk("IHDR", size)).array();
        assertRejected(FileType.PNG, bomb, FileRejected.Reason.TOO_COMPLEX);
    }

    /** An object stream of half a gigabyte in half a megabyte: whoever reads it whole has no memory left. */
    @Test
    void aPdfThatUnfoldsWithoutEndIsRejectedAndTheNextFileIsCleaned() throws Exception {
        assertRejected(FileType.PDF, pdfBomb(), FileRejected.Reason.TOO_COMPLEX);
        assertThat(clean.clean(FileType.JPEG, image("jpeg", 40, 30))).isNotEmpty();
    }

    @Test
    void whatIsNoImageOrDocumentIsUnreadable() {
        assertRejected(FileType.JPEG, latin("\u00ff\u00d8\u00ff <script>"), FileRejected.Reason.UNREADABLE);
        assertRejected(FileType.PNG, latin("\u0089PNG\r\n\u001a\n"), FileRejected.Reason.UNREADABLE);
        assertRejected(FileType.PDF, latin("%PDF-1.7\n<script>alert(1)</script>"), FileRejected.Reason.UNREADABLE);
    }

    /** A PDF that nests arrays as deep as a file can. */
    @Test
    void aPdfThatNestsWithoutEndIsRejected() {
        String nested = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages " + "[".repeat(3_000_000)
                + "\nendobj\ntrailer << /Root 1 0 R >>\n";
        assertThatThrownBy(() -> clean.clean(FileType.PDF, latin(nested))).isInstanceOf(FileRejected.class);
    }

    private static int width(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image)).getWidth();
    }

    private static void assertRejected(FileType type, byte[] content, FileRejected.Reason reason) {
        assertThatThrownBy(() -> clean.clean(type, content)).isInstanceOfSatisfying(FileRejected.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream output = new DeflaterOutputStream(deflated, new Deflater(9))) {
            output.write(latin("2 0 "));
            byte[] zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 512; megabytes++) {
                output.write(zeros);
            }
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(latin("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + deflated.size()
                + " >>\nstream\n"));
        deflated.writeTo(bomb);
        bomb.write(latin("\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n"));
        return bomb.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] typed = join(latin(type), latin(data));
        CRC32 crc = new CRC32();
        crc.update(typed);
        return ByteBuffer.allocate(typed.length + 8).putInt(data.length).put(typed).putInt((int) crc.getValue()).array();
    }
}

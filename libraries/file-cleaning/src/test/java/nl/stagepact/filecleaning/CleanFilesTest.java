package nl.stagepact.filecleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
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

    @Test
    void anImageOfVeryManyPixelsIsRejectedUnread() {
        byte[] size = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 2).array();
        byte[] bomb = ByteBuffer.allocate(33).put(latin("\u0089PNG\r\n\u001a\n")).put(chunk("IHDR", size)).array();
        assertRejected(FileType.PNG, bomb, FileRejected.Reason.TOO_COMPLEX);
    }

    @Test
    void aPdfKeepsItsPagesAndNothingBesides() throws Exception {
        byte[] cleaned = clean.clean(FileType.PDF, saved(pdfWithEverything()));
        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Wat er gebeurde");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getPage(0).getAnnotations().getFirst().getCOSObject().keySet()).doesNotContain(COSName.A);
            // Written without compression, so that nothing hides.
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(plain.toString(StandardCharsets.ISO_8859_1)).contains("/Page").doesNotContain(SECRET, "JavaScript",
                    "EmbeddedFile", "/URI", "/Metadata", "OpenAction", "/AA", "/Launch");
        }
    }

    /** Most programs write the filters of an image as a list, and some compress the JPEG once more. */
    @Test
    void metadataOfImagesIsFoundBehindAnyFilters() throws Exception {
        for (List<COSName> filters : List.of(List.of(COSName.DCT_DECODE), List.of(COSName.FLATE_DECODE, COSName.DCT_DECODE))) {
            byte[] cleaned = clean.clean(FileType.PDF, saved(pdfWithImage(filters)));
            try (PDDocument document = Loader.loadPDF(cleaned)) {
                COSStream image = document.getPage(0).getResources().getXObject(COSName.getPDFName("Im1"))
                        .getCOSObject();
                assertThat(latin(image.createRawInputStream().readAllBytes())).as(filters.toString()).startsWith("\u00ff\u00d8")
                        .doesNotContain(SECRET);
                assertThat(image.containsKey(COSName.getPDFName("Maker"))).isFalse();
                assertThat(new PDFRenderer(document).renderImage(0).getWidth()).isPositive();
            }
        }
    }

    @Test
    void placesOnMapsAndHiddenAnnotationsOfAPdfAreNotKept() throws Exception {
        PDDocument document = pdfWithEverything();
        COSDictionary place = new COSDictionary();
        place.setString(COSName.getPDFName("GPTS"), SECRET);
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("VP"), place);
        PDAnnotationLink hidden = new PDAnnotationLink();
        hidden.setHidden(true);
        hidden.setContents(SECRET);
        document.getPage(0).getAnnotations().add(hidden);
        try (PDDocument cleaned = Loader.loadPDF(clean.clean(FileType.PDF, saved(document)))) {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            cleaned.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(plain.toString(StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        }
    }

    @Test
    void aJpegWithinAPdfLosesEverythingButPixelsAndColours() throws IOException {
        byte[] plain = image("jpeg", 40, 30);
        byte[] filled = join(latin("\u00ff\u00d8\u00ff\u00ff\u00ff\u00e1\0\u0011" + SECRET),
                latin(plain).substring(2) + SECRET);
        byte[] stripped = JpegSegments.strip(filled).orElseThrow();
        assertThat(latin(stripped)).doesNotContain(SECRET).doesNotContain("JFIF");
        assertThat(ImageIO.read(new ByteArrayInputStream(stripped)).getRGB(35, 5) & 0xff).isGreaterThan(200);
        assertThat(JpegSegments.strip(latin("no jpeg"))).isEmpty();
        assertThat(JpegSegments.strip(latin("\u00ff\u00d8\u00ff\u00e1\u00ff\u00ff"))).isEmpty();
    }

    @Test
    void anEarlierVersionOfAPdfIsNotKept() throws Exception {
        byte[] first = saved(pdfWithEverything());
        try (PDDocument document = Loader.loadPDF(first)) {
            document.getDocumentInformation().setAuthor("nobody");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            document.saveIncremental(second);
            assertThat(latin(second.toByteArray())).contains(SECRET);
            assertThat(latin(clean.clean(FileType.PDF, second.toByteArray()))).doesNotContain(SECRET);
        }
    }

    @Test
    void aPdfThatOnlyForbidsPrintingIsCleanedAndOneWithAPasswordRejected() throws Exception {
        assertThat(latin(clean.clean(FileType.PDF, saved(encrypted(pdfWithEverything(), ""))))).doesNotContain("/Encrypt");
        assertRejected(FileType.PDF, saved(encrypted(pdfWithEverything(), "geheim")), FileRejected.Reason.ENCRYPTED);
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

    private static void assertRejected(FileType type, byte[] content, FileRejected.Reason reason) {
        assertThatThrownBy(() -> clean.clean(type, content)).isInstanceOfSatisfying(FileRejected.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static PDDocument pdfWithEverything() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PDImageXObject photo = PDImageXObject.createFromByteArray(document, withComment(image("jpeg", 40, 30), SECRET), null);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("Wat er gebeurde");
            content.endText();
            content.drawImage(photo, 50, 500);
        }
        document.getDocumentInformation().setAuthor(SECRET);
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(SECRET.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
        page.getActions().setO(new PDActionJavaScript("app.alert('" + SECRET + "')"));
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI tracked = new PDActionURI();
        tracked.setURI("https://" + SECRET + ".example/");
        link.setAction(tracked);
        page.getAnnotations().add(link);
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new COSDictionary());
        document.getDocumentCatalog().setNames(embedded(document));
        return document;
    }

    private static PDDocument pdfWithImage(List<COSName> filters) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PDImageXObject photo = PDImageXObject.createFromByteArray(document, withComment(image("jpeg", 40, 30), SECRET), null);
        byte[] jpeg = photo.getCOSObject().createRawInputStream().readAllBytes();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        if (filters.size() > 1) {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(written)) {
                deflated.write(jpeg);
            }
        } else {
            written.writeBytes(jpeg);
        }
        try (OutputStream raw = photo.getCOSObject().createRawOutputStream()) {
            written.writeTo(raw);
        }
        COSArray list = new COSArray();
        filters.forEach(list::add);
        photo.getCOSObject().setItem(COSName.FILTER, list);
        photo.getCOSObject().setString(COSName.getPDFName("Maker"), SECRET);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(photo, 50, 500);
        }
        return document;
    }

    private static PDDocumentNameDictionary embedded(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(SECRET);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(SECRET, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        return names;
    }

    private static PDDocument encrypted(PDDocument document, String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
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

    /** Black at the left, white at the right. */
    private static byte[] image(String format, int width, int height) throws IOException {
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

    private static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = latin(comment);
        return ByteBuffer.allocate(jpeg.length + text.length + 4).put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xfe)
                .putShort((short) (text.length + 2)).put(text).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] typed = join(latin(type), latin(data));
        CRC32 crc = new CRC32();
        crc.update(typed);
        return ByteBuffer.allocate(typed.length + 8).putInt(data.length).put(typed).putInt((int) crc.getValue()).array();
    }

    private static byte[] join(byte[] first, String second) {
        return latin(latin(first) + second);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

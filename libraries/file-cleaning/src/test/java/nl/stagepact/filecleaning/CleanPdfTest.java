package nl.stagepact.filecleaning;

import static nl.stagepact.filecleaning.SampleImages.image;
import static nl.stagepact.filecleaning.SampleImages.join;
import static nl.stagepact.filecleaning.SampleImages.latin;
import static nl.stagepact.filecleaning.SampleImages.withComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

class CleanPdfTest {

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

    private static void assertRejected(FileType type, byte[] content, FileRejected.Reason reason) {
        assertThatThrownBy(() -> clean.clean(type, content)).isInstanceOfSatisfying(FileRejected.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }
}

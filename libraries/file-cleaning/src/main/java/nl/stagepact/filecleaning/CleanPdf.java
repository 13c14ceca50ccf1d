package nl.stagepact.filecleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import nl.stagepact.filecleaning.FileRejected.Reason;

/**
 * Writes a PDF anew without author, earlier versions, scripts, links, form actions, embedded files, places on maps, and
 * metadata
 * of its images. Text and layers that a page holds but does not show remain, such as under a black bar.
 */
final class CleanPdf {

    /** What a catalogue needs to show its pages. */
    private static final Set<COSName> OF_CATALOGUE = keys("Type Pages Version Lang PageLabels PageLayout OCProperties");
    /** Kinds of actions; a dictionary of one is emptied wherever it stands. */
    private static final Set<COSName> ACTIONS = keys("GoToR GoToE GoToDp Launch Thread URI Sound Movie Hide Named SubmitForm "
            + "ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute");
    /** Annotations that carry files, sound or programs. */
    private static final Set<COSName> CARRIERS = keys("FileAttachment Sound Movie Screen RichMedia 3D");
    /** What an annotation needs to be shown; fields of forms are shown as stamps. */
    private static final Set<COSName> OF_ANNOTATIONS = keys(
            "Type Subtype Rect AP AS F Border BS C IC CA QuadPoints InkList Vertices "
                    + "L LE DA Contents");
    /** Flags of annotations that are not shown: hidden (bit 2) and not viewed (bit 6). */
    private static final int HIDDEN = 0x22;
    private static final Set<COSName> OF_PAGES = keys(
            "Type Parent Kids Count Resources MediaBox CropBox Rotate Contents Annots "
                    + "UserUnit Group");
    private static final Set<COSName> OF_IMAGES = keys(
            "Type Subtype Width Height ColorSpace BitsPerComponent Decode ImageMask Mask "
                    + "SMask Matte Interpolate Intent Filter DecodeParms Length OC");
    private static final Set<COSName> OF_FORMS = keys(
            "Type Subtype FormType BBox Matrix Resources Group Filter DecodeParms Length "
                    + "OC");
    private static final Set<COSName> NOWHERE = keys("Metadata PieceInfo LastModified AF Thumb OpenAction JS OPI Alternates "
            + "StructParent StructParents VP Measure PtData Usage CreatorInfo");
    /** The second is short for the first. */
    private static final Set<COSName> JPEG = keys("DCTDecode DCT");
    private static final COSName ANNOTATIONS = COSName.getPDFName("Annots");

    private CleanPdf() {
    }

    static byte[] clean(byte[] content) throws IOException, FileRejected {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                document.setAllSecurityToBeRemoved(true);
            }
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            keep(OF_CATALOGUE, catalogue);
            if (document.getNumberOfPages() == 0) {
                throw new FileRejected(Reason.UNREADABLE);
            }
            cleanAll(catalogue);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new FileRejected(Reason.ENCRYPTED);
        }
    }

    /** With a queue of its own: a file can nest deeper than a stack holds. */
    private static void cleanAll(COSDictionary catalogue) throws IOException, FileRejected {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> queue = new ArrayDeque<>(List.of(catalogue));
        while (!queue.isEmpty()) {
            COSBase next = queue.remove();
            COSBase each = next instanceof COSObject reference ? reference.getObject() : next;
            if (each != null && seen.add(each)) {
                if (each instanceof COSArray array) {
                    array.forEach(item -> add(item, queue));
                } else if (each instanceof COSDictionary dictionary) {
                    clean(dictionary);
                    dictionary.getValues().forEach(item -> add(item, queue));
                }
            }
        }
    }

    private static void add(COSBase item, Deque<COSBase> queue) {
        if (item instanceof COSObject || item instanceof COSArray || item instanceof COSDictionary) {
            queue.add(item);
        }
    }

    private static void clean(COSDictionary dictionary) throws IOException, FileRejected {
        if (isOf(ACTIONS, dictionary, COSName.S) || dictionary.containsKey(COSName.EF)) {
            dictionary.clear();
            return;
        }
        NOWHERE.forEach(dictionary::removeItem);
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (COSName.PAGE.equals(type) || COSName.PAGES.equals(type) || dictionary.containsKey(COSName.MEDIA_BOX)) {
            keep(OF_PAGES, dictionary);
        }
        COSArray annotations = dictionary.getCOSArray(ANNOTATIONS);
        if (annotations != null) {
            cleanAnnotations(annotations);
        }
        if (dictionary instanceof COSStream stream) {
            cleanStream(stream);
        }
    }

    private static void cleanStream(COSStream stream) throws IOException, FileRejected {
        COSName subtype = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)) {
            keep(OF_IMAGES, stream);
        } else if (COSName.FORM.equals(subtype)) {
            keep(OF_FORMS, stream);
        }
        List<COSName> filters = filters(stream);
        if (filters.contains(COSName.JPX_DECODE)) {
            throw new FileRejected(Reason.UNREADABLE); // what a JPEG 2000 file notes cannot be taken out here
        }
        if (!filters.isEmpty() && JPEG.contains(filters.getLast())) {
            strip(stream);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                if (array.getObject(at) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void cleanAnnotations(COSArray annotations) {
        for (int at = annotations.size() - 1; at >= 0; at--) {
            if (annotations.getObject(at) instanceof COSDictionary annotation
                    && !isOf(CARRIERS, annotation, COSName.SUBTYPE)
                    && (annotation.getInt(COSName.F, 0) & HIDDEN) == 0) {
                keep(OF_ANNOTATIONS, annotation);
                if ("Widget".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
                    annotation.setName(COSName.SUBTYPE, "Stamp");
                }
            } else {
                annotations.remove(at);
            }
        }
    }

    /** Takes the filters before the last away, which is that of JPEG. */
    private static void strip(COSStream stream) throws IOException, FileRejected {
        byte[] jpeg;
        try (InputStream input = new PDStream(stream).createInputStream(List.of("DCTDecode", "DCT"))) {
            jpeg = input.readAllBytes();
        }
        byte[] stripped = JpegSegments.strip(jpeg).orElseThrow(() -> new FileRejected(Reason.UNREADABLE));
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream output = stream.createRawOutputStream()) {
            output.write(stripped);
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    }

    private static void keep(Set<COSName> keys, COSDictionary dictionary) {
        List.copyOf(dictionary.keySet()).stream().filter(key -> !keys.contains(key)).forEach(dictionary::removeItem);
    }

    private static boolean isOf(Set<COSName> names, COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key); // some readers take a string for a name
        return name != null && names.contains(COSName.getPDFName(name));
    }

    private static Set<COSName> keys(String names) {
        return Stream.of(names.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}

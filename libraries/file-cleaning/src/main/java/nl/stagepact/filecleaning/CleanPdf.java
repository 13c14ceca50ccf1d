package nl.stagepact.filecleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import nl.stagepact.filecleaning.FileRejected.Reason;

/**
 * Writes a PDF anew with what its pages show, and nothing else: no author, no earlier version, no script, link or form action,
 * no
 * embedded file, no metadata of its images.
 */
final class CleanPdf {

    /** What a catalogue needs to show its pages. */
    private static final Set<COSName> OF_CATALOGUE = Set.of(COSName.TYPE, COSName.PAGES, COSName.VERSION,
            COSName.getPDFName("Lang"),
            COSName.getPDFName("PageLabels"), COSName.getPDFName("PageLayout"), COSName.getPDFName("OCProperties"));
    /** Kinds of actions; a dictionary of one is emptied wherever it stands. */
    private static final Set<String> ACTIONS = Set.of("GoToR", "GoToE", "GoToDp", "Launch", "Thread", "URI", "Sound", "Movie",
            "Hide",
            "Named", "SubmitForm", "ResetForm", "ImportData", "JavaScript", "SetOCGState", "Rendition", "Trans", "GoTo3DView",
            "RichMediaExecute");
    /** Annotations that carry files, sound or programs. */
    private static final Set<String> CARRIERS = Set.of("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D");
    /** What an annotation needs to be shown; fields of forms are shown as stamps. */
    private static final Set<COSName> OF_ANNOTATIONS = Set
            .copyOf(names("Type", "Subtype", "Rect", "AP", "AS", "F", "Border", "BS",
                    "C", "IC", "CA", "QuadPoints", "InkList", "Vertices", "L", "LE", "DA", "Contents"));
    private static final List<COSName> ANYWHERE = names("Metadata", "PieceInfo", "LastModified", "AF", "Thumb", "OpenAction",
            "JS",
            "OPI", "Alternates", "StructParent", "StructParents");
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
    private static void cleanAll(COSDictionary catalogue) throws IOException {
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

    private static void clean(COSDictionary dictionary) throws IOException {
        if (ACTIONS.contains(dictionary.getNameAsString(COSName.S, "")) || dictionary.containsKey(COSName.EF)) {
            dictionary.clear();
            return;
        }
        ANYWHERE.forEach(dictionary::removeItem);
        COSArray annotations = dictionary.getCOSArray(ANNOTATIONS);
        if (annotations != null) {
            dictionary.removeItem(COSName.getPDFName("AA"));
            cleanAnnotations(annotations);
        }
        if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
            dictionary.removeItem(COSName.getPDFName("AA"));
        }
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            strip(stream);
        }
    }

    private static void cleanAnnotations(COSArray annotations) {
        for (int at = annotations.size() - 1; at >= 0; at--) {
            if (annotations.getObject(at) instanceof COSDictionary annotation
                    && !CARRIERS.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
                keep(OF_ANNOTATIONS, annotation);
                if ("Widget".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
                    annotation.setName(COSName.SUBTYPE, "Stamp");
                }
            } else {
                annotations.remove(at);
            }
        }
    }

    private static void strip(COSStream stream) throws IOException {
        byte[] jpeg;
        try (InputStream input = stream.createRawInputStream()) {
            jpeg = input.readAllBytes();
        }
        try (OutputStream output = stream.createRawOutputStream()) {
            output.write(JpegSegments.strip(jpeg));
        }
    }

    private static void keep(Set<COSName> keys, COSDictionary dictionary) {
        List.copyOf(dictionary.keySet()).stream().filter(key -> !keys.contains(key)).forEach(dictionary::removeItem);
    }

    private static List<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).toList();
    }
}

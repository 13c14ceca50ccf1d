package nl.stagepact.shortage.deliveryimport.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import nl.stagepact.servicekit.body.JsonEncoding;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.api.DeliveryJsonLines;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.ImportBounds;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.usecase.ImportCutter;
import nl.stagepact.shortage.table.api.FaultTexts;
import nl.stagepact.shortage.table.api.LinesDocument;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses an import in NDJSON: each line is a delivery line with the properties that identify its delivery. */
final class ImportNdjsonReader {

    private final JsonParser parser;
    private final DeliveryJsonLines objects;
    private final ImportCutter cutter;
    private final List<Fault> faults = new ArrayList<>();

    private ImportNdjsonReader(JsonParser parser, Source.Kind source, ImportCutter cutter) {
        this.parser = parser;
        this.objects = new DeliveryJsonLines(parser, source, ImportShape.envelope(source));
        this.cutter = cutter;
    }

    /** @throws ProblemException with all faults that affect the file as a whole */
    static void read(InputStream body, Source.Kind source, ImportCutter cutter, Texts texts, Language language)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        PushbackInputStream start = new PushbackInputStream(body, JsonEncoding.START);
        if (LinesDocument.isInOtherEncoding(start)) {
            faults.add(new Fault(1, "", "not_utf_8", List.of()));
        } else {
            faults.addAll(faults(start, source, cutter));
        }
        cutter.end();
        faults.addAll(cutter.faults());
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw ProblemException.invalidInput(
                    FaultTexts.errors(faults, texts, language, new ImportPlaces(ImportFormat.NDJSON)));
        }
    }

    private static List<Fault> faults(InputStream body, Source.Kind source, ImportCutter cutter) throws IOException {
        try (JsonParser parser = LinesDocument.JSON.createParser(body)) {
            ImportNdjsonReader reader = new ImportNdjsonReader(parser, source, cutter);
            try {
                reader.lines();
            } catch (JsonProcessingException e) {
                reader.malformed(e.getLocation());
            }
            return reader.faults;
        }
    }

    private void lines() throws IOException {
        int count = 0;
        while (parser.nextToken() != null && faults.size() + cutter.faults().size() < ImportCutter.FAULTS_TOLD) {
            int lineNumber = parser.currentTokenLocation().getLineNr();
            if (count++ == ImportBounds.MAX_LINES) {
                faults.add(new Fault(lineNumber, "", "too_many_lines_of_import", List.of(ImportBounds.MAX_LINES)));
                return;
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                line(lineNumber);
            } else {
                faults.add(new Fault(lineNumber, "", "wrong_type", List.of("line", "object")));
                parser.skipChildren();
            }
        }
        if (count == 0) {
            faults.add(new Fault(1, "", "empty_import", List.of()));
        }
    }

    /** The properties that identify the delivery may come last, so faults of the line are assigned afterwards. */
    private void line(int lineNumber) throws IOException {
        DraftLine line = new DraftLine();
        List<Fault> ofLine = new ArrayList<>(0);
        objects.read(0, line, ofLine);
        List<Fault> ofEnvelope = ofLine.stream().filter(fault -> ImportShape.isEnvelope(fault.field())).toList();
        if (!ofEnvelope.isEmpty()) {
            ofEnvelope.forEach(fault -> faults.add(new Fault(lineNumber, fault.field(), fault.code(), fault.arguments())));
            return;
        }
        ImportCutter.Piece piece = cutter.at(lineNumber, objects.envelope(ImportCutter.INSTITUTION),
                objects.envelope(ImportCutter.REFERENCE_DATE));
        if (piece != null && piece.hasRoom()) {
            int index = piece.next();
            ofLine.forEach(fault -> piece.faults().add(new Fault(index, fault.field(), fault.code(), fault.arguments())));
            piece.add(lineNumber, line);
        }
    }

    private void malformed(JsonLocation at) {
        int line = at == null ? 1 : at.getLineNr();
        faults.add(new Fault(line, "", "malformed_json", List.of(line, at == null ? 1 : at.getColumnNr())));
    }
}

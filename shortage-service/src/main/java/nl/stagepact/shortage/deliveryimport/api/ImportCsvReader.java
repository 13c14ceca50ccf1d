package nl.stagepact.shortage.deliveryimport.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.servicekit.table.SheetDates;
import nl.stagepact.shortage.delivery.api.DeliveryCsvLines;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.ImportBounds;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.usecase.ImportCutter;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.api.FaultTexts;

/** Parses an import in CSV: the columns of a delivery with those that identify it. */
final class ImportCsvReader {

    private final CsvTable table;
    private final DeliveryCsvLines cellsReader;
    private final ImportCutter cutter;
    private final boolean named;

    private ImportCsvReader(Source.Kind source, ImportCutter cutter) {
        this.table = new CsvTable(new CsvTable.Shape(ImportShape.columns(source), ImportShape.required(source),
                ImportBounds.MAX_LINES, "too_many_lines_of_import"));
        this.cellsReader = new DeliveryCsvLines(ImportShape.envelope(source));
        this.cutter = cutter;
        this.named = source == Source.Kind.SCHOOL;
    }

    /** @throws ProblemException with all faults that affect the file as a whole */
    static void read(InputStream body, Source.Kind source, ImportCutter cutter, Texts texts, Language language)
            throws IOException {
        ImportCsvReader reader = new ImportCsvReader(source, cutter);
        try {
            reader.table.read(body, reader::line);
        } catch (EnoughFaults _) {
            // reported below
        }
        cutter.end();
        reader.refuse(texts, language);
    }

    private void line(int index, CsvTable.@Nullable Cells cells) {
        if (cells != null) {
            int lineNumber = table.lineNumber(index);
            ImportCutter.Piece piece = cutter.at(lineNumber, named ? cells.get(ImportCutter.INSTITUTION) : null,
                    day(cells.get(ImportCutter.REFERENCE_DATE)));
            if (piece != null && piece.hasRoom()) {
                piece.add(lineNumber, cellsReader.read(piece.next(), cells, piece.faults()));
            }
        }
        if (cutter.faults().size() + table.faults().size() >= ImportCutter.FAULTS_TOLD) {
            throw new EnoughFaults();
        }
    }

    private static String day(String cell) {
        return SheetDates.day(cell).map(LocalDate::toString).orElse(cell);
    }

    private void refuse(Texts texts, Language language) {
        List<InputError> errors = new ArrayList<>(
                FaultTexts.errors(table.faults(), texts, language, table));
        errors.addAll(FaultTexts.errors(cutter.faults(), texts, language, new ImportPlaces(ImportFormat.CSV)));
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(error -> error.line() == null ? 1 : error.line()));
            throw ProblemException.invalidInput(errors);
        }
    }

    private static final class EnoughFaults extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private EnoughFaults() {
            super("enough faults", null, false, false);
        }
    }
}

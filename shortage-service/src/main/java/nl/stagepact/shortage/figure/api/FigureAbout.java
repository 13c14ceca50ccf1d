package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Metadata repeated in every line of CSV, so that it stays with the figures in a spreadsheet. */
record FigureAbout(String source, LocalDate validAt, Instant availableAt, CoverageView coverage) {

    static final List<String> CSV_HEADER = List.of("source", "validAt", "availableAt", "definition", "definitionVersion",
            "schoolsDelivered", "schoolsNotDelivered");

    List<Object> cells() {
        return List.of(source, validAt, availableAt, ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION,
                coverage.delivered().size(), coverage.notDelivered().size());
    }
}

package nl.stagepact.discrimination.figures.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.figures.domain.PublishedFigures;

/** Published figures by municipality. */
@Schema(name = "MunicipalFigures")
public record MunicipalFiguresView(
        @Schema(required = true, examples = "2026") String period,
        @Schema(required = true, description = "By municipality; what is not listed is zero. Of a quarter there are reports only, of a "
                + "year also those by phase, kind and ground, and decisions by outcome") List<FigureView> figures) {

    static MunicipalFiguresView of(PublishedFigures published) {
        return new MunicipalFiguresView(published.publication().period(),
                published.figures().stream().map(FigureView::of).toList());
    }

    String csv() {
        return Stream.concat(Stream.of(FigureView.CSV_HEADER), figures.stream().map(FigureView::csv))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}

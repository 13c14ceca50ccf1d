package nl.stagepact.discrimination.figures.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.figures.domain.Figure;

/** What a desk counted itself. */
@Schema(name = "DeskFigures")
public record DeskFiguresView(
        @Schema(required = true, examples = "99DA") String desk,
        @Schema(required = true, examples = "2026-Q3") String period,
        @Schema(required = true, description = "As they are, without noise: not to be published") List<FigureView> figures) {

    static DeskFiguresView of(String desk, String period, List<Figure> figures) {
        return new DeskFiguresView(desk, period, figures.stream().map(FigureView::of).toList());
    }
}

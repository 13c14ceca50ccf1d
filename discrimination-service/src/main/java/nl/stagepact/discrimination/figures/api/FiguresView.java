package nl.stagepact.discrimination.figures.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.disclosure.Profile;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.InterningStudents;
import nl.stagepact.discrimination.figures.domain.PublishedFigures;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;

/** Published figures of a quarter or a year. */
@Schema(name = "Figures", description = "Published figures of a quarter or a year. Each count above zero has noise of its own, so "
        + "sums differ a little from the sums of their parts; only formally_established, which tells what an authority did, has none")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguresView(
        @Schema(required = true, examples = "2026-Q3") String period,
        @Schema(required = true) LocalDate publishedOn,
        @Schema(required = true, description = "How the figures are protected", examples = "sensitive") String profile,
        @Schema(required = true, description = "Of the method and its noise") String profileVersion,
        @Schema(required = true, description = "A count deviates by at most this") int maximumDeviation,
        @Schema(required = true, description = "Of the noise") double standardDeviation,
        @Schema(required = true, description = "Smallest count above zero; a zero may be a few") int smallestCount,
        @Schema(required = true) List<FigureView> figures,
        @Schema(description = "Students who had an internship in the year; absent when nobody stated "
                + "it") @Nullable StudentsView interningStudents,
        @Schema(description = "Reports per thousand of these students. More reports can mean that students dare to report "
                + "more") @Nullable BigDecimal reportsPerThousand,
        @Schema(required = true, description = "Of the terms that ended") List<TermsKeptView> termsKept) {

    private static final int THOUSAND = 1000;

    static FiguresView of(PublishedFigures published) {
        return new FiguresView(published.publication().period(), published.publication().publishedOn(),
                published.publication().profile(), published.publication().profileVersion(),
                Profile.SENSITIVE.maximumDeviation(),
                Math.round(Profile.SENSITIVE.standardDeviation() * 10) / 10.0, Profile.SENSITIVE.floor(),
                published.figures().stream().map(FigureView::of).toList(),
                published.students() == null ? null : StudentsView.of(published.students()), perThousand(published),
                Arrays.stream(TermKind.values()).map(kind -> TermsKeptView.of(kind, published.figures())).toList());
    }

    private static @Nullable BigDecimal perThousand(PublishedFigures published) {
        Long reports = count(published.figures(), Subject.REPORTS, "all", null);
        return published.students() == null || reports == null ? null
                : BigDecimal.valueOf(reports * THOUSAND).divide(BigDecimal.valueOf(published.students().students()), 1,
                        RoundingMode.HALF_UP);
    }

    private static @Nullable Long count(List<Figure> figures, Subject subject, String code, @Nullable Side side) {
        return figures.stream().filter(each -> each.subject() == subject && each.code().equals(code) && each.side() == side)
                .findFirst().map(Figure::count).orElse(null);
    }

    /** Students who had an internship. */
    @Schema(name = "InterningStudents")
    record StudentsView(
            @Schema(required = true) int students,
            @Schema(required = true, examples = "DUO, studenten mbo 2025") String source,
            @Schema(required = true) LocalDate statedOn) {

        static StudentsView of(InterningStudents stated) {
            return new StudentsView(stated.students(), stated.source(), stated.statedOn());
        }
    }

    /** How many terms of a kind were kept. */
    @Schema(name = "TermsKept")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermsKeptView(
            @Schema(required = true) TermKind kind,
            @Schema(description = "Whole percentage; absent of fewer than thirty terms") @Nullable Integer percentage) {

        static TermsKeptView of(TermKind kind, List<Figure> figures) {
            Long kept = count(figures, Subject.TERMS_BY_KIND, kind.code(), Side.KEPT);
            Long late = count(figures, Subject.TERMS_BY_KIND, kind.code(), Side.LATE);
            OptionalInt percentage = kept == null || late == null ? OptionalInt.empty()
                    : Profile.SENSITIVE.percentage(kept, kept + late);
            return new TermsKeptView(kind, percentage.isPresent() ? percentage.getAsInt() : null);
        }
    }

    /** A page of figures. */
    @Schema(name = "FiguresPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "The last period first; a year comes after its quarters") List<FiguresView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}

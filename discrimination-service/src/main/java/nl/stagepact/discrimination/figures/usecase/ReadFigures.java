package nl.stagepact.discrimination.figures.usecase;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.FigurePublication;
import nl.stagepact.discrimination.figures.domain.FiguresRejected;
import nl.stagepact.discrimination.figures.domain.InterningStudents;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.domain.PublishedFigures;
import nl.stagepact.discrimination.figures.persistence.FigurePublications;
import nl.stagepact.discrimination.figures.persistence.StudentNumbers;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.statistics.usecase.ReadCounts;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Reads published figures, and those of a desk about itself. */
@ApplicationScoped
public class ReadFigures {

    private final FigurePublications publications;
    private final StudentNumbers students;
    private final ReadCounts readCounts;
    private final DutchCalendar calendar;

    ReadFigures(FigurePublications publications, StudentNumbers students, ReadCounts readCounts, DutchCalendar calendar) {
        this.publications = publications;
        this.students = students;
        this.readCounts = readCounts;
        this.calendar = calendar;
    }

    /** Figures of the whole installation before a period, the last first. */
    @Transactional
    public Page<PublishedFigures> page(@Nullable String before, int size) {
        Page<FigurePublication> page = Page.of(publications.page(before, size + 1), size, FigurePublication::period);
        return new Page<>(published(page.items()), page.next());
    }

    /** @throws FiguresRejected.NotFound when there are none */
    @Transactional
    public PublishedFigures of(String period) {
        return published(List.of(require(period))).getFirst();
    }

    /** Figures by municipality. @param municipality null for all @throws FiguresRejected.NotFound when there are none */
    @Transactional
    public PublishedFigures byMunicipality(String period, @Nullable String municipality) {
        FigurePublication publication = require(period);
        return new PublishedFigures(publication, publications.ofMunicipalities(period, municipality), null);
    }

    /** What a desk counted itself, as it is. @throws FiguresRejected.NotEnded while the period lasts */
    @Transactional
    public List<Figure> ofDesk(Period period, Recipient desk) {
        if (!period.lastDay().isBefore(calendar.today())) {
            throw new FiguresRejected.NotEnded();
        }
        return new MakeFigures(period, readCounts.of(period.quarters()).ofDesk(desk.id()), null).make();
    }

    private FigurePublication require(String period) {
        return publications.find(period).orElseThrow(FiguresRejected.NotFound::new);
    }

    private List<PublishedFigures> published(List<FigurePublication> found) {
        List<String> periods = found.stream().map(FigurePublication::period).toList();
        Map<String, List<Figure>> figures = publications.ofAll(periods);
        Map<String, InterningStudents> stated = students.find(periods);
        return found.stream().map(each -> new PublishedFigures(each, figures.getOrDefault(each.period(), List.of()),
                stated.get(each.period()))).toList();
    }
}

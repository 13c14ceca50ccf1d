package nl.stagepact.shortage.figure.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.domain.SeriesDays;
import nl.stagepact.shortage.figure.domain.SeriesPoint;
import nl.stagepact.shortage.figure.persistence.FigureSeries;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Reads an exact sum over time with the coverage of each point: a rise may come from a school that started to deliver. */
@ApplicationScoped
public class ReadShortageSeries {

    private final FigureSeries series;
    private final CurrentRegisters registers;

    ReadShortageSeries(FigureSeries series, CurrentRegisters registers) {
        this.series = series;
        this.registers = registers;
    }

    /**
     * @param asked without grouping; its day is the last one of the series
     * @return one point per day, oldest first
     * @throws nl.stagepact.shortage.access.domain.AccessRefused if a requested region is not readable
     */
    public List<SeriesPoint> read(FigureQuery asked, SeriesDays days, ReadingRights rights) {
        FigureQuery query = asked.narrowedTo(rights.narrow(asked.regions(), registers.now(), asked.validAt()),
                asked.institutions());
        Registers known = registers.knownAt(query.availableAt());
        List<LocalDate> all = days.list();
        Map<LocalDate, FigureRow> sums = series.sums(query, all, known.programmes());
        Map<LocalDate, Set<String>> sources = series.sources(query, all);
        FigureRow nothing = new FigureRow(Map.of(), new Totals(Map.of()), Set.of(), EnumSet.noneOf(Measure.class));
        return all.stream().map(day -> new SeriesPoint(day, sums.getOrDefault(day, nothing),
                sources.getOrDefault(day, Set.of()),
                query.source() == Source.Kind.SBB ? 0
                        : known.expectedBy(known.areas().pactsOf(query.regions(), day), day).size()))
                .toList();
    }
}

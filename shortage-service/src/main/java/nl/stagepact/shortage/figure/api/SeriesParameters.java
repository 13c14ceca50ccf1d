package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.SeriesDays;
import nl.stagepact.shortage.register.domain.Registers;

/** Parameters of a sum through time. */
record SeriesParameters(
        @BeanParam CubeFilters filters,
        @QueryParam("source") @DefaultValue("school") @Parameter(description = """
                Whose counts; the two are never combined""") Source.Kind source,
        @QueryParam("from") @Nullable @Parameter(description = """
                First day; a year before the last by default""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Last day, which is always a point of the series; today by default""") LocalDate to,
        @QueryParam("everyDays") @DefaultValue("14") @Min(1) @Max(366) @Parameter(description = """
                Days between two points; a series has at most 366 points""") Integer everyDays,
        @QueryParam("availableAt") @Nullable @Parameter(example = "2026-01-31", description = """
                Ignore what was stored later: a day, which counts as a whole, or a moment (RFC 3339); now by \
                default""") Moment availableAt) {

    SeriesDays days(LocalDate today) {
        LocalDate last = to == null ? today : to;
        return new SeriesDays(from == null ? last.minusYears(1) : from, last, everyDays);
    }

    FigureQuery toQuery(Registers known, LocalDate last, Instant now) {
        return new FigureQuery(source, filters.cells().regions(), filters.cells().levels(), filters.cells().programmes(),
                filters.sectors(known), filters.learningPaths(), Set.of(), last,
                availableAt == null ? now : availableAt.atMost(now), List.of());
    }

    /** The period must not end before it begins, nor have too many points. */
    @ApplicationScoped
    static class Rules implements ParameterRules<SeriesParameters> {

        private final DutchCalendar calendar;

        Rules(DutchCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public Class<SeriesParameters> type() {
            return SeriesParameters.class;
        }

        @Override
        public void check(SeriesParameters given, Faults faults) {
            LocalDate last = given.to() == null ? calendar.today() : given.to();
            if (given.from() != null && last.isBefore(given.from())) {
                faults.add("period_reversed", "to", given.from());
            } else if (given.everyDays() != null && given.days(calendar.today()).areTooMany()) {
                faults.add("too_many_points", "everyDays", SeriesDays.MAX_POINTS);
            }
        }
    }
}

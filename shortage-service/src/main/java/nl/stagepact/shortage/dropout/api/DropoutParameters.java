package nl.stagepact.shortage.dropout.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.clock.Moment;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.figure.api.CellFilters;

/** Parameters of sums of dropout. */
record DropoutParameters(
        @BeanParam CellFilters filters,
        @QueryParam("from") @Nullable @Parameter(example = "2026-01", description = """
                First month; eleven months before the last by default""") YearMonth from,
        @QueryParam("to") @Nullable @Parameter(example = "2026-06", description = """
                Last month; the current one by default""") YearMonth to,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "period", description = """
                Dimensions of the rows, in their order; a single sum by default""") List<Grouping> groupBy,
        @QueryParam("availableAt") @Nullable @Parameter(example = "2026-01-31", description = """
                Ignore what was stored later: a day, which counts as a whole, or a moment (RFC 3339); now by \
                default""") Moment availableAt) {

    DropoutQuery toQuery(YearMonth thisMonth, Instant now) {
        YearMonth last = to == null ? thisMonth : to;
        return new DropoutQuery(filters.regions(), filters.programmes(), filters.levels(),
                from == null ? last.minusMonths(11) : from, last, availableAt == null ? now : availableAt.atMost(now),
                groupBy.stream().map(Grouping::dimension).distinct().toList());
    }

    /** Dimensions that partners may read. */
    enum Grouping {
        REGION,
        LEVEL,
        PROGRAMME,
        SECTOR,
        LEARNING_PATH,
        PERIOD,
        DUO_CATEGORY;

        DropoutDimension dimension() {
            return DropoutDimension.valueOf(name());
        }

        String code() {
            return dimension().code();
        }
    }

    /** The period must not end before it begins. */
    @ApplicationScoped
    static class Rules implements ParameterRules<DropoutParameters> {

        private final DutchCalendar calendar;

        Rules(DutchCalendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public Class<DropoutParameters> type() {
            return DropoutParameters.class;
        }

        @Override
        public void check(DropoutParameters given, Faults faults) {
            YearMonth last = given.to() == null ? YearMonth.from(calendar.today()) : given.to();
            if (given.from() != null && last.isBefore(given.from())) {
                faults.add("period_reversed", "to", given.from());
            }
        }
    }
}

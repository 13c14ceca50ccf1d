package nl.stagepact.shortage.publication.api;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.parameter.ParameterRules;
import nl.stagepact.shortage.figure.api.CellFilters;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenQuery;

/** Parameters of one published sum through time. */
record OpenSeriesParameters(
        @BeanParam CellFilters cells,
        @QueryParam("from") @Nullable @Parameter(description = """
                First reference date; a year before the last by default""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Last reference date; today by default""") LocalDate to) {

    OpenQuery toQuery() {
        return OpenShortageParameters.query(cells, Set.of(), Set.of());
    }

    LocalDate first(LocalDate last) {
        return from == null ? last.minusYears(1) : from;
    }

    LocalDate last(LocalDate today) {
        return to == null ? today : to;
    }

    /** A series has one published sum per point; sums by level are of one region. */
    @ApplicationScoped
    static class Rules implements ParameterRules<OpenSeriesParameters> {

        @Override
        public Class<OpenSeriesParameters> type() {
            return OpenSeriesParameters.class;
        }

        @Override
        public void check(OpenSeriesParameters given, Faults faults) {
            if (given.from() != null && given.to() != null && given.to().isBefore(given.from())) {
                faults.add("period_reversed", "to", given.from());
            }
            OpenQuery query = given.toQuery();
            query.filters().forEach((dimension, codes) -> {
                if (codes.size() > 1) {
                    faults.add("one_series", dimension.code());
                }
            });
            if (query.filter(Dimension.LEVEL).size() == 1
                    && !(query.filter(Dimension.PROGRAMME).isEmpty() && query.filter(Dimension.REGION).size() == 1)) {
                faults.add("one_series", Dimension.LEVEL.code());
            }
        }
    }
}

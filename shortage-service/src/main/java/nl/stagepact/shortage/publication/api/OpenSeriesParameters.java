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
import nl.stagepact.shortage.figure.api.CubeFilters;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.register.domain.Registers;

/** Parameters of one published sum through time. */
record OpenSeriesParameters(
        @BeanParam CubeFilters filters,
        @QueryParam("from") @Nullable @Parameter(description = """
                First reference date; a year before the last by default""") LocalDate from,
        @QueryParam("to") @Nullable @Parameter(description = """
                Last reference date; today by default""") LocalDate to) {

    OpenQuery toQuery(Registers known) {
        return OpenShortageParameters.query(filters, filters.sectors(known), Set.of());
    }

    LocalDate first(LocalDate last) {
        return from == null ? last.minusYears(1) : from;
    }

    LocalDate last(LocalDate today) {
        return to == null ? today : to;
    }

    /** A series has one published sum per point. */
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
            OpenQuery query = OpenShortageParameters.query(given.filters(), given.filters().sectors(), Set.of());
            query.filters().forEach((dimension, codes) -> {
                if (codes.size() > 1) {
                    faults.add("one_series", dimension.code());
                }
            });
            if (!query.filter(Dimension.PROGRAMME).isEmpty()
                    && !(query.filter(Dimension.LEVEL).isEmpty() && query.filter(Dimension.SECTOR).isEmpty())) {
                faults.add("one_series", Dimension.PROGRAMME.code());
            } else if (query.level().isEmpty()) {
                faults.add("not_published_together", Dimension.LEARNING_PATH.code());
            }
        }
    }
}

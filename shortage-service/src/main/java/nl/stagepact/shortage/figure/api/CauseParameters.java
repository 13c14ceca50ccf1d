package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;

/** Parameters of the causes of shortages. */
record CauseParameters(
        @BeanParam CellFilters filters,
        @BeanParam SnapshotParameters snapshot,
        @QueryParam("comparedWith") @Nullable @Parameter(description = """
                The earlier day; 14 days before validAt by default""") LocalDate comparedWith,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "programme", description = """
                Dimensions of the rows, in their order; all causes together by default""") List<Grouping> groupBy) {

    private static final int FORTNIGHT = 14;

    /** Dimensions by which schools deliver causes. */
    enum Grouping {
        REGION,
        PROGRAMME,
        LEVEL;

        Dimension dimension() {
            return Dimension.valueOf(name());
        }

        String code() {
            return dimension().code();
        }
    }

    FigureQuery toQuery(LocalDate today, Instant now) {
        return new FigureQuery(snapshot.source(), filters.regions(), filters.levels(), filters.programmes(), Set.of(), Set.of(),
                Set.of(), snapshot.validAt(today), snapshot.availableAt(now),
                groupBy.stream().map(Grouping::dimension).distinct().toList());
    }

    LocalDate comparedWith(LocalDate validAt) {
        return comparedWith == null ? validAt.minusDays(FORTNIGHT) : comparedWith;
    }
}

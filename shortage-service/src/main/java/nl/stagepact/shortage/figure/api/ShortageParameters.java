package nl.stagepact.shortage.figure.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.register.domain.Registers;

/** Parameters of sums. */
record ShortageParameters(
        @BeanParam CubeFilters filters,
        @BeanParam SnapshotParameters snapshot,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "region,level", description = """
                Dimensions of the rows, in their order; a single sum by default""") List<Dimension> groupBy) {

    FigureQuery toQuery(Registers known, LocalDate today, Instant now) {
        return new FigureQuery(snapshot.source(), filters.cells().regions(), filters.cells().levels(),
                filters.cells().programmes(), filters.sectors(known), filters.learningPaths(), Set.of(),
                snapshot.validAt(today), snapshot.availableAt(now), groupBy.stream().distinct().toList());
    }
}

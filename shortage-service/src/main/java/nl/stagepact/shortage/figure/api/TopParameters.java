package nl.stagepact.shortage.figure.api;

import static nl.stagepact.shortage.wire.CodeForms.REGION;
import static nl.stagepact.shortage.wire.CodeForms.REGIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.wire.CodeFilters;

/** Parameters of a ranking. */
record TopParameters(
        @QueryParam("region") @NotNull @Pattern(regexp = REGION, message = REGIONS) @Parameter(example = "AM14", description = """
                Labour-market region; 404 if unknown""") String region,
        @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(1_000) @Parameter(description = """
                Last rank in the answer""") Integer limit,
        @BeanParam SnapshotParameters snapshot) implements CodeFilters {

    @Override
    public Set<String> regions() {
        return region == null ? Set.of() : Set.of(region);
    }

    FigureQuery toQuery(LocalDate today, Instant now) {
        return new FigureQuery(snapshot.source(), regions(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                snapshot.validAt(today), snapshot.availableAt(now), List.of(Dimension.PROGRAMME));
    }
}

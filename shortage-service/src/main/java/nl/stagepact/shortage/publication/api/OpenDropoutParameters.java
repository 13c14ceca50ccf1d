package nl.stagepact.shortage.publication.api;

import static nl.stagepact.shortage.wire.CodeForms.REGION;
import static nl.stagepact.shortage.wire.CodeForms.REGIONS;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.wire.CodeFilters;

/** Parameters of published sums of dropout. */
record OpenDropoutParameters(
        @QueryParam("region") @Separator(",") @Parameter(example = "AM13", description = """
                Labour-market regions; 404 if unknown""") Set<@Pattern(regexp = REGION, message = REGIONS) String> region,
        @QueryParam("level") @Separator(",") @Parameter(example = "2", description = """
                Levels""") Set<Level> level,
        @QueryParam("groupBy") @Separator(",") @Parameter(example = "region", description = """
                Dimensions of the rows; a single row by default""") Set<Grouping> groupBy)
        implements
            CodeFilters {

    /** Dimensions that are published. */
    enum Grouping {
        REGION,
        LEVEL;

        String code() {
            return Dimension.valueOf(name()).code();
        }
    }

    @Override
    public Set<String> regions() {
        return region;
    }

    /** Codes of the cells to read, which include the one of all regions. */
    Set<String> regionsOfCells() {
        return region.isEmpty() && !groupBy.contains(Grouping.REGION) ? Set.of(OpenCell.ALL_REGIONS) : new HashSet<>(region);
    }

    Set<String> levelsOfCells() {
        return level.isEmpty() && !groupBy.contains(Grouping.LEVEL) ? Set.of(OpenDropoutCell.ALL_LEVELS)
                : level.stream().map(Level::code).collect(Collectors.toSet());
    }
}

package nl.stagepact.shortage.figure.api;

import static nl.stagepact.shortage.wire.CodeForms.PROGRAMME;
import static nl.stagepact.shortage.wire.CodeForms.PROGRAMMES;
import static nl.stagepact.shortage.wire.CodeForms.REGION;
import static nl.stagepact.shortage.wire.CodeForms.REGIONS;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.wire.CodeFilters;

/** Filters that all figures share; each takes several values. */
public record CellFilters(
        @QueryParam("region") @Separator(",") @Parameter(example = "AM14", description = """
                Labour-market regions; 404 if unknown""") Set<@Pattern(regexp = REGION, message = REGIONS) String> region,
        @QueryParam("level") @Separator(",") @Parameter(example = "2", description = """
                Levels""") Set<Level> level,
        @QueryParam("programme") @Separator(",") @Parameter(example = "25604", description = """
                Crebos""") Set<@Pattern(regexp = PROGRAMME, message = PROGRAMMES) String> programme)
        implements
            CodeFilters {

    @Override
    public Set<String> regions() {
        return region;
    }

    public Set<String> levels() {
        return level.stream().map(Level::code).collect(Collectors.toSet());
    }

    @Override
    public Set<String> programmes() {
        return programme;
    }
}

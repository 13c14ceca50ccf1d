package nl.stagepact.shortage.figure.api;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.register.domain.LearningPath;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.wire.CodeFilters;

/** Filters on everything that distinguishes cells. */
public record CubeFilters(
        @BeanParam CellFilters cells,
        @QueryParam("sector") @Separator(",") @Parameter(example = "ict_and_creative_industries", description = """
                Sectors ("sectorkamers"), or what a region calls them (register sector-labels)""") Set<@Text(max = 40) String> sector,
        @QueryParam("learningPath") @Separator(",") @Parameter(example = "bol", description = """
                Learning paths""") Set<LearningPath> learningPath)
        implements
            CodeFilters {

    @Override
    public Set<String> sectors() {
        return sector;
    }

    /** SBB's codes of the sectors. */
    public Set<String> sectors(Registers known) {
        return sector.stream().map(known::sector).map(code -> code.orElseThrow()).collect(Collectors.toSet());
    }

    public Set<String> learningPaths() {
        return learningPath.stream().map(LearningPath::code).collect(Collectors.toSet());
    }
}

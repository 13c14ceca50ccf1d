package nl.stagepact.placement.directory.api;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.wire.Formats.Level;
import nl.stagepact.placement.wire.Formats.MunicipalityCode;
import nl.stagepact.placement.wire.Formats.PactCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;

/** Parameters of the programme directory. */
record DirectoryParameters(
        @QueryParam("pact") @Nullable @PactCode(message = PACT) @Parameter(example = "amersfoort", description = """
                Taught in the area of this pact""") String pact,
        @QueryParam("municipality") @Separator(",") @Parameter(example = "GM0307", description = """
                Taught in any of these municipalities""") Set<@MunicipalityCode String> municipality,
        @QueryParam("programme") @Separator(",") @Parameter(example = "25180", description = """
                Any of them""") Set<@ProgrammeCode String> programme,
        @QueryParam("level") @Separator(",") @Parameter(example = "2", description = """
                Levels 1 to 4; any of them""") Set<@Level String> level,
        @QueryParam("learningPath") @Separator(",") @Parameter(example = "bol", description = """
                bol, bbl, third; any of them""") Set<LearningPath> learningPath,
        @QueryParam("institution") @Nullable @Pattern(regexp = INSTITUTION, message = BRIN) @Parameter(example = "99DA", description = """
                Profiles of this school""") String institution)
        implements
            AreaParameters {

    static final String INSTITUTION = "^[0-9A-Z]{4,6}$";
    static final String BRIN = "a BRIN (99DA)";

    DirectoryQuery toQuery(CurrentRegisters registers) {
        return new DirectoryQuery(programmes(registers), new TreeSet<>(learningPath), municipalities(registers), institution);
    }

    /** Of the levels asked for, when any are. */
    private @Nullable Set<String> programmes(CurrentRegisters registers) {
        if (level.isEmpty()) {
            return programme.isEmpty() ? null : new TreeSet<>(programme);
        }
        return registers.programmes().values().stream().filter(each -> level.contains(each.level()))
                .map(each -> each.code()).filter(code -> programme.isEmpty() || programme.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

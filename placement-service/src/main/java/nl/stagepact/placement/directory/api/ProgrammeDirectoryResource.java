package nl.stagepact.placement.directory.api;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.usecase.ReadDirectory;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.api.VacancyFilters;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.Parameters;

/** The programmes of a region, for employers. */
@Path("/programme-directory")
@Tag(name = "Programme directory")
public class ProgrammeDirectoryResource {

    private static final String PUBLIC = "public, max-age=60";
    private static final int GAPS_AT_MOST = 1_000;
    private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Z]{4,6}");

    private final ReadDirectory readDirectory;
    private final CurrentRegisters registers;
    private final Cursors cursors;
    private final Parameters parameters;

    ProgrammeDirectoryResource(ReadDirectory readDirectory, CurrentRegisters registers, Cursors cursors,
            Parameters parameters) {
        this.readDirectory = readDirectory;
        this.registers = registers;
        this.cursors = cursors;
        this.parameters = parameters;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listProgrammeDirectory", summary = "Find programmes", description = """
            Profiles by schools: what students can do and must learn, when they need places, and a contact. Sorted by \
            programme and school.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ProfileView.Listing.class)) })
    public Response list(
            @Parameter(description = "Taught in the area of this pact", example = "amersfoort") @QueryParam("pact") String pact,
            @Parameter(description = "Taught in any of these municipalities", example = "GM0307") @QueryParam("municipality") String municipality,
            @Parameter(description = "Any of them", example = "25180") @QueryParam("programme") String programme,
            @Parameter(description = "Levels 1 to 4; any of them", example = "2") @QueryParam("level") String level,
            @Parameter(description = "bol, bbl, third; any of them", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(description = "Profiles of this school", example = "99DA") @QueryParam("institution") String institution,
            @QueryParam("pageSize") String pageSize,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        DirectoryQuery query = new DirectoryQuery(programmes(parameters),
                new TreeSet<>(parameters.someOf("learningPath", LearningPath::of, LearningPath.CODES)),
                municipalities(parameters),
                parameters.oneOf("institution", text -> Forms.matching(INSTITUTION, text), "a BRIN (99DA)").orElse(null));
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String collection = "directory " + query;
        String after = cursors.after(collection, parameters).orElse("");
        parameters.refuseFaults();
        Page<ProgrammeProfile> page = readDirectory.page(query, after, size);
        return Response.ok(new ProfileView.Listing(
                page.items().stream().map(profile -> ProfileView.of(profile, registers)).toList(),
                cursors.next(collection, page.next(), uri))).header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }

    @GET
    @Path("/gaps")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.SBB_SYSTEM,
            Roles.SBB_ADVISER })
    @Operation(operationId = "listProfileGaps", summary = "List what employers cannot find", description = """
            Programmes for which places are offered in the area while no school there has a profile of it, or only one \
            without a contact. Most vacancies first.""")
    @APIResponse(responseCode = "200", description = "The gaps", content = {
            @Content(schema = @Schema(implementation = ProfileView.Gaps.class)) })
    public ProfileView.Gaps gaps(
            @Parameter(description = "In the area of this pact", example = "amersfoort") @QueryParam("pact") String pact,
            @Parameter(description = "In any of these municipalities", example = "GM0307") @QueryParam("municipality") String municipality) {
        @Nullable
        Set<String> area = municipalities(parameters);
        parameters.refuseFaults();
        return new ProfileView.Gaps(readDirectory.gaps(area, GAPS_AT_MOST).stream()
                .map(gap -> ProfileView.GapView.of(gap, registers)).toList());
    }

    /** Of the levels asked for, when any are. */
    private @Nullable Set<String> programmes(Parameters given) {
        Set<String> codes = new TreeSet<>(given.someOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM));
        Set<String> levels = new TreeSet<>(given.someOf("level", VacancyFilters::level, VacancyFilters.LEVELS));
        if (levels.isEmpty()) {
            return codes.isEmpty() ? null : codes;
        }
        return registers.programmes().values().stream().filter(programme -> levels.contains(programme.level()))
                .map(programme -> programme.code()).filter(code -> codes.isEmpty() || codes.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Set<String> municipalities(Parameters given) {
        Set<String> municipalities = new TreeSet<>(given.someOf("municipality", Forms::municipality, Forms.MUNICIPALITY));
        Optional<String> pact = given.oneOf("pact",
                registers::pact, VacancyFilters.PACT);
        pact.ifPresent(code -> municipalities.addAll(registers.pacts().get(code)));
        return municipalities.isEmpty() && pact.isEmpty() ? null : municipalities;
    }
}

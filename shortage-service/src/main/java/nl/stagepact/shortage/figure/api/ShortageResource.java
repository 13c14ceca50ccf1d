package nl.stagepact.shortage.figure.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.domain.Ranking.Ranked;
import nl.stagepact.shortage.figure.usecase.ReadCauses;
import nl.stagepact.shortage.figure.usecase.ReadShortages;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Exact figures for partners of a pact. */
@Path("/shortages")
@Tag(name = "Shortages", description = "Sums and rankings of the latest delivery of each school, or of SBB")
public class ShortageResource {

    private static final String REGIONS = "AM01 … AM38";
    private static final Set<Dimension> CAUSES_BY = Set.of(Dimension.REGION, Dimension.PROGRAMME, Dimension.LEVEL);
    private static final int FORTNIGHT = 14;

    private final ReadShortages readShortages;
    private final ReadCauses readCauses;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Parameters parameters;

    ShortageResource(ReadShortages readShortages, ReadCauses readCauses, CurrentRegisters currentRegisters,
            CurrentCaller caller,
            DutchCalendar calendar, Clock clock, Parameters parameters) {
        this.readShortages = readShortages;
        this.readCauses = readCauses;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
        this.parameters = parameters;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listShortages", summary = "Sum the latest deliveries", description = """
            Of each school the latest delivery counts; with source=sbb that of SBB, which counted the same cells: the two are
            compared, never summed. Filters take several values, separated by commas. Without region the
            regions of the caller's pacts are read. Shortage, delay and dropout are separate counts, never added up.
            Grouping by institution is for that school, SBB and the pact's administrator.
            With availableAt an old figure is read as it was known then, whatever was corrected since.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ShortagesView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response sums(
            @Parameter(description = "Labour-market regions", example = "AM14") @QueryParam("region") String region,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "Crebos", example = "25604") @QueryParam("programme") String programme,
            @Parameter(example = "ict_and_creative_industries", description = """
                    Sectors ("sectorkamers"), or what a region calls them (register sector-labels)""") @QueryParam("sector") String sector,
            @Parameter(description = "bol, bbl, third", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(example = "region,level", description = """
                    Any of region, level, programme, sector, learningPath, \
                    monthWanted, institution; without it one sum""") @QueryParam("groupBy") String groupBy,
            @Parameter(description = "Whose counts: school or sbb; never both", schema = @Schema(type = STRING, enumeration = {
                    "school", "sbb" }, defaultValue = "school")) @QueryParam("source") String source,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day: deliveries for later days do not count; without it today""") @QueryParam("validAt") String validAt,
            @Parameter(example = "2026-01-31", description = """
                    As known when: a day (all of it counts) or a moment (RFC 3339); what was stored later does not count; \
                    without it now""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers) {
        CubeFilters filters = new CubeFilters(parameters, currentRegisters.now());
        FigureQuery query = new FigureQuery(filters.source(), filters.regions(), filters.levels(), filters.programmes(),
                filters.sectors(), filters.learningPaths(), Set.of(), validAt(parameters), availableAt(parameters),
                parameters.someOf("groupBy", Dimension::of, Dimension.CODES));
        parameters.refuseFaults();
        ReadShortages.Answer<FigureRow> answer = readShortages.read(query, CallerRights.of(caller.get()));
        Registers then = answer.registers();
        ShortagesView view = new ShortagesView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION,
                query.source().code(), query.validAt(),
                query.availableAt(),
                answer.rows().stream().map(row -> ShortagesView.RowView.of(row, then.programmes(), query.validAt()))
                        .toList(),
                CoverageView.of(answer.coverage(), query.validAt(), then.institutions()));
        return answer(headers, view, ShortagesView.CSV_HEADER, view.csv());
    }

    @GET
    @Path("/top")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listTopShortages", summary = "Rank the programmes of a region by shortage", description = """
            Competition ranking: equals share a rank and the next rank counts them all (1, 2, 2, 4). A tie at the limit is
            shown whole, so the list may be longer than limit. Programmes without a shortage are not ranked.""")
    @APIResponse(responseCode = "200", description = "The ranking", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TopView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response top(
            @Parameter(required = true, description = "Labour-market region", example = "AM14") @QueryParam("region") String region,
            @Parameter(schema = @Schema(type = INTEGER, minimum = "1", maximum = "1000", defaultValue = "10"), description = """
                    Last rank shown""") @QueryParam("limit") String limit,
            @Parameter(description = "Whose counts: school or sbb; never both", schema = @Schema(type = STRING, enumeration = {
                    "school", "sbb" }, defaultValue = "school")) @QueryParam("source") String source,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day: deliveries for later days do not count; without it today""") @QueryParam("validAt") String validAt,
            @Parameter(example = "2026-01-31", description = """
                    As known when: a day (all of it counts) or a moment (RFC 3339); what was stored later does not count; \
                    without it now""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        Registers known = currentRegisters.now();
        Optional<String> wanted = parameters.oneOf("region", known.areas()::region, REGIONS);
        if (uri.getQueryParameters().get("region") == null) {
            parameters.fault("missing", "region");
        }
        int last = parameters.wholeNumber("limit", 10, 1, 1000);
        FigureQuery query = new FigureQuery(new CubeFilters(parameters, known).source(), wanted.map(Set::of).orElse(Set.of()),
                Set.of(), Set.of(), Set.of(),
                Set.of(), Set.of(), validAt(parameters), availableAt(parameters), List.of(Dimension.PROGRAMME));
        parameters.refuseFaults();
        ReadShortages.Answer<Ranked<FigureRow>> answer = readShortages.top(query, last, CallerRights.of(caller.get()));
        Registers then = answer.registers();
        TopView view = new TopView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION, wanted.orElseThrow(),
                query.source().code(), query.validAt(),
                query.availableAt(),
                answer.rows().stream().map(row -> TopView.RowView.of(row, then.programmes(), query.validAt())).toList(),
                CoverageView.of(answer.coverage(), query.validAt(), then.institutions()));
        return answer(headers, view, TopView.CSV_HEADER, view.csv());
    }

    @GET
    @Path("/causes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listCauses", summary = "Read why places lack, and how that changes", description = """
            How much of the shortage has which cause, against an earlier day; without it a fortnight before.""")
    @APIResponse(responseCode = "200", description = "The causes", content = @Content(schema = @Schema(implementation = CausesView.class)))
    public CausesView causes(
            @Parameter(description = "Labour-market regions", example = "AM14") @QueryParam("region") String region,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "Crebos", example = "25604") @QueryParam("programme") String programme,
            @Parameter(example = "programme", description = """
                    Any of region, programme, level; without it all together""") @QueryParam("groupBy") String groupBy,
            @Parameter(description = "Whose counts: school or sbb; never both", schema = @Schema(type = STRING, enumeration = {
                    "school", "sbb" }, defaultValue = "school")) @QueryParam("source") String source,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day; without it today""") @QueryParam("validAt") String validAt,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    The day compared with; without it a fortnight before""") @QueryParam("comparedWith") String comparedWith,
            @Parameter(example = "2026-01-31", description = """
                    As known when: a day (all of it counts) or a moment \
                    (RFC 3339); without it now""") @QueryParam("availableAt") String availableAt) {
        CubeFilters filters = new CubeFilters(parameters, currentRegisters.now());
        FigureQuery query = new FigureQuery(filters.source(), filters.regions(), filters.levels(), filters.programmes(),
                Set.of(), Set.of(), Set.of(), validAt(parameters), availableAt(parameters),
                parameters.someOf("groupBy", code -> Dimension.of(code).filter(CAUSES_BY::contains),
                        "region, programme, level"));
        LocalDate before = parameters.date("comparedWith").orElse(query.validAt().minusDays(FORTNIGHT));
        parameters.refuseFaults();
        return new CausesView(query.source().code(), query.validAt(), before,
                readCauses.read(query, before, CallerRights.of(caller.get())).stream().map(CausesView.RowView::of)
                        .toList());
    }

    private LocalDate validAt(Parameters given) {
        return given.date("validAt").orElseGet(calendar::today);
    }

    /** The answer contains this moment, so that a request with it gives the same figures. */
    private Instant availableAt(Parameters given) {
        Instant now = clock.instant();
        return given.moment("availableAt", now).orElse(now);
    }

    private static Response answer(HttpHeaders headers, Object view, List<String> csvHeader,
            Stream<List<@Nullable Object>> csvRows) {
        Response.ResponseBuilder answer = FigureFormat.prefersCsv(headers)
                ? FigureFormat.csv(csvHeader, csvRows)
                : Response.ok(view, MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}

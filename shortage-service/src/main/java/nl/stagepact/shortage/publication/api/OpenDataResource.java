package nl.stagepact.shortage.publication.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.figure.api.CubeFilters;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.publication.usecase.OpenDataSettings;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Open data, readable without an account: immutable publications in which small sums are hidden. */
@Path("/open-data")
@Tag(name = "Open data", description = "Published shortages for everyone: small sums hidden, others rounded, each publication frozen")
public class OpenDataResource {

    private static final String DIMENSIONS = "region, level, programme, sector, learningPath";
    private static final int SERIES_AT_MOST = 600;
    private static final LocalDate EVER = LocalDate.of(2015, 1, 1);

    private final ReadOpenData readOpenData;
    private final PublishOpenData publishOpenData;
    private final CurrentRegisters currentRegisters;
    private final OpenDataSettings settings;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Parameters parameters;

    OpenDataResource(ReadOpenData readOpenData, PublishOpenData publishOpenData, CurrentRegisters currentRegisters,
            OpenDataSettings settings, CurrentCaller caller, DutchCalendar calendar, Clock clock, Parameters parameters) {
        this.readOpenData = readOpenData;
        this.publishOpenData = publishOpenData;
        this.currentRegisters = currentRegisters;
        this.settings = settings;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
        this.parameters = parameters;
    }

    @GET
    @Path("/publications")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listPublications", summary = "List publications", description = "Latest first; each is frozen.")
    @APIResponse(responseCode = "200", description = "The publications", content = {
            @Content(schema = @Schema(implementation = OpenDataView.Listing.class)) })
    public Response publications(
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    First reference date""") @QueryParam("from") String from,
            @Parameter(description = "Last reference date", schema = @Schema(type = STRING, format = "date")) @QueryParam("to") String to) {
        LocalDate first = parameters.date("from").orElse(EVER);
        LocalDate last = parameters.date("to").orElseGet(calendar::today);
        parameters.refuseFaults();
        return Response.ok(new OpenDataView.Listing(readOpenData.publications(first, last, SERIES_AT_MOST).stream()
                .map(each -> OpenDataView.MetaView.of(each, settings.licence())).toList()))
                .header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC).build();
    }

    @POST
    @Path("/publications")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "postPublication", summary = "Publish now", description = """
            Publications come by themselves every so many days; this makes one before. There is one a day: a second call \
            answers the one that is there.""")
    @APIResponse(responseCode = "200", description = "The publication of today", content = {
            @Content(schema = @Schema(implementation = OpenDataView.MetaView.class)) })
    @APIResponse(responseCode = "409", description = "Nobody has delivered anything")
    public Response publish() {
        OpenPublication made = publishOpenData.publish(caller.get().client())
                .orElseThrow(() -> new ProblemException(409, "nothing-to-publish"));
        return Response.ok(OpenDataView.MetaView.of(made, settings.licence())).build();
    }

    @GET
    @Path("/shortages")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listOpenShortages", summary = "Read published shortages", description = """
            Any sum of region, level, programme and sector, and of region, level and learning path, as it was published: \
            small ones hidden, and with them as many others
            as it takes that no combination of published sums tells a hidden one. What is filtered on is grouped by too: no sum
            is made that was not published. The answer tells its definition, coverage, profile and licence; in CSV each line
            does.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenDataView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response shortages(
            @Parameter(description = "Labour-market regions", example = "AM14") @QueryParam("region") String region,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "Crebos", example = "25604") @QueryParam("programme") String programme,
            @Parameter(example = "ict_and_creative_industries", description = """
                    Sectors ("sectorkamers")""") @QueryParam("sector") String sector,
            @Parameter(description = "Learning paths: bol, bbl, third", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(example = "region,level", description = """
                    Any of region, level, programme, sector, learningPath; without it one sum""") @QueryParam("groupBy") String groupBy,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day: the latest publication up to it""") @QueryParam("validAt") String validAt,
            @Parameter(example = "2026-01-31", description = """
                    As published by then: a day (all of it counts) or a moment (RFC 3339)""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers, @Context Request request) {
        OpenQuery query = query(parameters,
                new HashSet<>(parameters.someOf("groupBy", OpenDataResource::dimension, DIMENSIONS)));
        LocalDate day = parameters.date("validAt").orElseGet(calendar::today);
        Instant moment = parameters.moment("availableAt", clock.instant()).orElseGet(clock::instant);
        parameters.refuseFaults();
        OpenPublication publication = readOpenData.find(day, moment).orElseThrow(ProblemException::notFound);
        boolean csv = FigureFormat.prefersCsv(headers);
        return PublicationCaching.cacheable(publication, csv, request, () -> {
            OpenDataView view = OpenDataView.of(readOpenData.cells(publication, query), settings.licence());
            return csv
                    ? FigureFormat.csv(OpenDataView.CSV_HEADER, view.items().stream().map(row -> row.csv(view.about())))
                    : Response.ok(view, MediaType.APPLICATION_JSON);
        });
    }

    @GET
    @Path("/shortages/series")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "getOpenShortageSeries", summary = "Read one published sum through time", description = """
            At most one region, at most one programme, level or sector (a level and a sector may go together), and at most \
            one learning path. One point per publication.""")
    @APIResponse(responseCode = "200", description = "The series", content = {
            @Content(schema = @Schema(implementation = OpenDataView.Series.class)) })
    public Response series(
            @Parameter(example = "AM14", description = """
                    A labour-market region; without it all together""") @QueryParam("region") String region,
            @Parameter(description = "A level: 1, 2, 3 or 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "A crebo", example = "25604") @QueryParam("programme") String programme,
            @Parameter(description = "A sector", example = "ict_and_creative_industries") @QueryParam("sector") String sector,
            @Parameter(description = "A learning path: bol, bbl or third", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    First reference date; without it a year before the last""") @QueryParam("from") String from,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    Last reference date; without it today""") @QueryParam("to") String to) {
        OpenQuery query = query(parameters, Set.of());
        LocalDate last = parameters.date("to").orElseGet(calendar::today);
        LocalDate first = parameters.date("from").orElse(last.minusYears(1));
        query.filters().forEach((dimension, codes) -> {
            if (codes.size() > 1) {
                parameters.fault("one_series", dimension.code());
            }
        });
        if (!query.filter(Dimension.PROGRAMME).isEmpty()
                && !(query.filter(Dimension.LEVEL).isEmpty() && query.filter(Dimension.SECTOR).isEmpty())) {
            parameters.fault("one_series", "programme");
        }
        parameters.refuseFaults();
        OpenLevel on = query.level().orElseThrow();
        return Response.ok(OpenDataView.Series.of(readOpenData.series(first, last, on,
                query.filter(Dimension.REGION).stream().findFirst().orElse(OpenCell.ALL_REGIONS),
                on.group(dimension -> query.filter(dimension).iterator().next()), SERIES_AT_MOST),
                currentRegisters.now(), settings.licence())).header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC)
                .build();
    }

    @GET
    @Path("/regions/{regionCode}/rank")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "getRegionRank", summary = "Read where a region stands among all", description = """
            By published totals only: it tells nothing of what was hidden.""")
    @APIResponse(responseCode = "200", description = "The rank", content = {
            @Content(schema = @Schema(implementation = OpenDataView.RankView.class)) })
    public Response rank(
            @Parameter(description = "Labour-market region", example = "AM13") @PathParam("regionCode") String regionCode,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day: the latest publication up to it""") @QueryParam("validAt") String validAt) {
        LocalDate day = parameters.date("validAt").orElseGet(calendar::today);
        parameters.refuseFaults();
        String region = currentRegisters.now().areas().region(regionCode).orElseThrow(ProblemException::notFound);
        OpenPublication publication = readOpenData.find(day, clock.instant()).orElseThrow(ProblemException::notFound);
        return Response.ok(OpenDataView.RankView.of(publication, region, readOpenData.rank(publication, region),
                settings.licence())).header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC).build();
    }

    private OpenQuery query(Parameters given, Set<Dimension> groupBy) {
        CubeFilters filters = new CubeFilters(given, currentRegisters.now());
        Map<Dimension, Set<String>> codes = new EnumMap<>(Dimension.class);
        codes.put(Dimension.REGION, filters.regions());
        codes.put(Dimension.PROGRAMME, filters.programmes());
        codes.put(Dimension.LEVEL, filters.levels());
        codes.put(Dimension.SECTOR, filters.sectors());
        codes.put(Dimension.LEARNING_PATH, filters.learningPaths());
        OpenQuery query = new OpenQuery(codes, groupBy);
        if (query.level().isEmpty()) {
            given.fault("not_published_together", "learningPath");
        }
        return query;
    }

    private static Optional<Dimension> dimension(String code) {
        return Dimension.of(code).filter(each -> DIMENSIONS.contains(each.code()));
    }
}

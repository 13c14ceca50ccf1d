package nl.stagepact.shortage.figure.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.SeriesDays;
import nl.stagepact.shortage.figure.usecase.ReadShortageSeries;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Exact figures over time for partners of a pact. */
@Path("/shortages/series")
@Tag(name = "Shortages")
public class ShortageSeriesResource {

    private static final int FORTNIGHT = 14;
    private static final int YEAR = 366;

    private final ReadShortageSeries readShortageSeries;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Parameters parameters;

    ShortageSeriesResource(ReadShortageSeries readShortageSeries, CurrentRegisters currentRegisters, CurrentCaller caller,
            DutchCalendar calendar, Clock clock, Parameters parameters) {
        this.readShortageSeries = readShortageSeries;
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
    @Operation(operationId = "getShortageSeries", summary = "Read one sum through time", description = """
            What the sum of the latest deliveries was on each day of a series, with how many schools stand behind it: a rise may
            be a school that began to deliver. Filters are those of listShortages; the sector of a programme is that of the last
            day.""")
    @APIResponse(responseCode = "200", description = "The series", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ShortageSeriesView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response series(
            @Parameter(description = "Labour-market regions", example = "AM14") @QueryParam("region") String region,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "Crebos", example = "25604") @QueryParam("programme") String programme,
            @Parameter(example = "ict_and_creative_industries", description = """
                    Sectors ("sectorkamers"), or what a region calls them (register sector-labels)""") @QueryParam("sector") String sector,
            @Parameter(description = "bol, bbl, third", example = "bol") @QueryParam("learningPath") String learningPath,
            @Parameter(description = "Whose counts: school or sbb; never both", schema = @Schema(type = STRING, enumeration = {
                    "school", "sbb" }, defaultValue = "school")) @QueryParam("source") String source,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    First day; without it a year before the last""") @QueryParam("from") String from,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    Last day, always one of the series; without it today""") @QueryParam("to") String to,
            @Parameter(schema = @Schema(type = INTEGER, minimum = "1", maximum = "366", defaultValue = "14"), description = """
                    Days from one point to the next; at most 366 points""") @QueryParam("everyDays") String everyDays,
            @Parameter(example = "2026-01-31", description = """
                    As known when: a day (all of it counts) or a moment (RFC 3339); what was stored later does not count; \
                    without it now""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers) {
        CubeFilters filters = new CubeFilters(parameters, currentRegisters.now());
        LocalDate last = parameters.date("to").orElseGet(calendar::today);
        LocalDate first = parameters.date("from").orElse(last.minusYears(1));
        SeriesDays days = new SeriesDays(first, last, parameters.wholeNumber("everyDays", FORTNIGHT, 1, YEAR));
        if (last.isBefore(first)) {
            parameters.fault("period_reversed", "to", first.toString());
        } else if (days.areTooMany()) {
            parameters.fault("too_many_points", "everyDays", SeriesDays.MAX_POINTS);
        }
        Instant now = clock.instant();
        FigureQuery query = new FigureQuery(filters.source(), filters.regions(), filters.levels(), filters.programmes(),
                filters.sectors(), filters.learningPaths(), Set.of(), last, parameters.moment("availableAt", now).orElse(now),
                List.of());
        parameters.refuseFaults();
        ShortageSeriesView view = new ShortageSeriesView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION,
                query.source().code(), query.availableAt(),
                readShortageSeries.read(query, days, CallerRights.of(caller.get())).stream()
                        .map(point -> ShortageSeriesView.PointView.of(point, query.source() == Source.Kind.SCHOOL))
                        .toList());
        return (FigureFormat.prefersCsv(headers)
                ? FigureFormat.csv(ShortageSeriesView.CSV_HEADER, view.csv())
                : Response.ok(view, MediaType.APPLICATION_JSON)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}

package nl.stagepact.shortage.figure.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.SeriesDays;
import nl.stagepact.shortage.figure.usecase.ReadShortageSeries;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Exact figures over time for partners of a pact. */
@Path("/shortages/series")
@Tag(name = "Shortages")
public class ShortageSeriesResource {

    private final ReadShortageSeries readShortageSeries;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;

    ShortageSeriesResource(ReadShortageSeries readShortageSeries, CurrentRegisters currentRegisters, CurrentCaller caller,
            DutchCalendar calendar, Clock clock) {
        this.readShortageSeries = readShortageSeries;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getShortageSeries", summary = "Read one sum through time", description = """
            The sum of the latest deliveries on each day of a series, with the number of schools that delivered: a rise can be a
            school that started to deliver. The filters are those of listShortages. The sector of a programme is its sector on the
            last day.""")
    @APIResponse(responseCode = "200", description = "The series", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ShortageSeriesView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response series(@BeanParam SeriesParameters given, @BeanParam CsvParameter csv, @Context HttpHeaders headers) {
        SeriesDays days = given.days(calendar.today());
        FigureQuery query = given.toQuery(currentRegisters.now(), days.last(), clock.instant());
        ShortageSeriesView view = new ShortageSeriesView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION,
                query.source(), query.availableAt(),
                readShortageSeries.read(query, days, CallerRights.of(caller.get())).stream()
                        .map(point -> ShortageSeriesView.PointView.of(point, query.source() == Source.Kind.SCHOOL))
                        .toList());
        return FigureFormat.answer(headers, csv, view, ShortageSeriesView.CSV_HEADER, view.csv()).build();
    }
}

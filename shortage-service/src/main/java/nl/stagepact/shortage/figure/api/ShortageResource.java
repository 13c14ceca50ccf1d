package nl.stagepact.shortage.figure.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.LocalDate;

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
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.domain.Ranking.Ranked;
import nl.stagepact.shortage.figure.usecase.ReadCauses;
import nl.stagepact.shortage.figure.usecase.ReadShortages;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Exact figures for partners of a region. */
@Path("/shortages")
@Tag(name = "Shortages", description = "Sums and rankings of the latest delivery of each school, or of SBB")
public class ShortageResource {

    private final ReadShortages readShortages;
    private final ReadCauses readCauses;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;

    ShortageResource(ReadShortages readShortages, ReadCauses readCauses, CurrentRegisters currentRegisters,
            CurrentCaller caller,
            DutchCalendar calendar, Clock clock) {
        this.readShortages = readShortages;
        this.readCauses = readCauses;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listShortages", summary = "Sum the latest deliveries", description = """
            Sums the latest delivery of each school or, with source=sbb, the latest delivery of SBB, which counts the same cells.
            Filters take several values, separated by commas. Without region the sums cover the regions of the caller's pacts.
            Shortage, delay and dropout are separate counts and are never added up. Only a school itself, SBB and the pact's
            administrator can group by institution. With availableAt, figures are as they were known then, without later
            corrections.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ShortagesView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response sums(@BeanParam ShortageParameters given, @BeanParam CsvParameter csv, @Context HttpHeaders headers) {
        FigureQuery query = given.toQuery(currentRegisters.now(), calendar.today(), clock.instant());
        ReadShortages.Answer<FigureRow> answer = readShortages.read(query, CallerRights.of(caller.get()));
        Registers then = answer.registers();
        ShortagesView view = new ShortagesView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION,
                query.source(), query.validAt(),
                query.availableAt(),
                answer.rows().stream().map(row -> ShortagesView.RowView.of(row, then.programmes(), query.validAt()))
                        .toList(),
                CoverageView.of(answer.coverage(), query.validAt(), then.institutions()));
        return FigureFormat.answer(headers, csv, view, ShortagesView.CSV_HEADER, view.csv()).build();
    }

    @GET
    @Path("/top")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listTopShortages", summary = "Rank the programmes of a region by shortage", description = """
            Standard competition ranking: equal shortages share a rank, and the next rank counts all of them (1, 2, 2, 4). All
            programmes that share the last rank are listed, so the list can be longer than limit. Programmes without a shortage
            are not ranked.""")
    @APIResponse(responseCode = "200", description = "The ranking", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TopView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response top(@BeanParam TopParameters given, @BeanParam CsvParameter csv, @Context HttpHeaders headers) {
        FigureQuery query = given.toQuery(calendar.today(), clock.instant());
        ReadShortages.Answer<Ranked<FigureRow>> answer = readShortages.top(query, given.limit(), CallerRights.of(caller.get()));
        Registers then = answer.registers();
        TopView view = new TopView(ShortagesView.DEFINITION, ShortagesView.DEFINITION_VERSION, given.region(),
                query.source(), query.validAt(),
                query.availableAt(),
                answer.rows().stream().map(row -> TopView.RowView.of(row, then.programmes(), query.validAt())).toList(),
                CoverageView.of(answer.coverage(), query.validAt(), then.institutions()));
        return FigureFormat.answer(headers, csv, view, TopView.CSV_HEADER, view.csv()).build();
    }

    @GET
    @Path("/causes")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listCauses", summary = "Read the causes of shortages and how they change", description = """
            The part of the shortage that has each cause, compared with an earlier day.""")
    @APIResponse(responseCode = "200", description = "The causes", content = @Content(schema = @Schema(implementation = CausesView.class)))
    public CausesView causes(@BeanParam CauseParameters given) {
        FigureQuery query = given.toQuery(calendar.today(), clock.instant());
        LocalDate before = given.comparedWith(query.validAt());
        return new CausesView(query.source(), query.validAt(), before,
                readCauses.read(query, before, CallerRights.of(caller.get())).stream().map(CausesView.RowView::of)
                        .toList());
    }
}

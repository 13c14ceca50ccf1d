package nl.stagepact.shortage.dropout.api;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.figure.api.CubeFilters;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Figures of students who drop out because they find no internship, as requested by motion T23/568. */
@Path("/dropout")
@Tag(name = "Dropout")
public class DropoutResource {

    private final ReadDropout readDropout;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    DropoutResource(ReadDropout readDropout, CurrentRegisters currentRegisters, CurrentCaller caller, DutchCalendar calendar,
            Clock clock, Texts texts, Parameters parameters, CurrentLanguage currentLanguage) {
        this.readDropout = readDropout;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDropout", summary = "Sum students at risk, delayed and dropped out", description = """
            Of each school and month the latest version counts. With the definition, and how many of the pact's schools stand
            behind it. Exact figures are for partners of a region.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)) })
    public Response get(
            @Parameter(example = "AM13", description = """
                    Labour-market regions; without it those of the caller's pacts""") @QueryParam("region") String region,
            @Parameter(description = "Crebos", example = "25604") @QueryParam("programme") String programme,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "First month; without it eleven before the last", example = "2026-01") @QueryParam("from") String from,
            @Parameter(description = "Last month; without it this one", example = "2026-06") @QueryParam("to") String to,
            @Parameter(example = "period", description = """
                    Any of region, level, programme, sector, learningPath, \
                    period, duoCategory; without it one sum""") @QueryParam("groupBy") String groupBy,
            @Parameter(example = "2026-01-31", description = """
                    As known when: a day (all of it counts) or a moment \
                    (RFC 3339); without it now""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers) {
        Language language = currentLanguage.get();
        CubeFilters filters = new CubeFilters(parameters, currentRegisters.now());
        YearMonth last = month(parameters, "to").orElseGet(() -> YearMonth.from(calendar.today()));
        YearMonth first = month(parameters, "from").orElse(last.minusMonths(11));
        if (last.isBefore(first)) {
            parameters.fault("period_reversed", "to", first.toString());
        }
        Instant now = clock.instant();
        DropoutQuery query = new DropoutQuery(filters.regions(), filters.programmes(), filters.levels(), first, last,
                parameters.moment("availableAt", now).orElse(now),
                parameters.someOf("groupBy", DropoutDimension::of, DropoutDimension.CODES));
        parameters.refuseFaults();
        ReadDropout.Answer answer = readDropout.read(query, CallerRights.of(caller.get()));
        int delivered = answer.coverage().delivered().size();
        DropoutView view = DropoutView.of(answer, first, last, query.availableAt(), texts.get(language, "dropout-coverage",
                List.of(delivered, delivered + answer.coverage().notDelivered().size())));
        return (FigureFormat.prefersCsv(headers)
                ? FigureFormat.csv(DropoutView.CSV_HEADER, view.items().stream().map(DropoutView.RowView::csv))
                : Response.ok(view, MediaType.APPLICATION_JSON)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static Optional<YearMonth> month(Parameters given, String name) {
        return given.text(name).flatMap(text -> {
            Optional<YearMonth> month = DutchCalendar.month(text);
            if (month.isEmpty()) {
                given.fault("not_a_period", name, text);
            }
            return month;
        });
    }
}

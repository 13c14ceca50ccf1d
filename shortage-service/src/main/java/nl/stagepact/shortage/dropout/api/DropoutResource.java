package nl.stagepact.shortage.dropout.api;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.access.api.CallerRights;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Figures of students who drop out because they find no internship, as requested by motion T23/568. */
@Path("/dropout")
@Tag(name = "Dropout")
public class DropoutResource {

    private final ReadDropout readDropout;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    DropoutResource(ReadDropout readDropout, CurrentCaller caller, DutchCalendar calendar,
            Clock clock, Texts texts, CurrentLanguage currentLanguage) {
        this.readDropout = readDropout;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getDropout", summary = "Sum students at risk, delayed and dropped out", description = """
            Sums the latest version of each school and month. The answer has the definition and the number of the pact's schools that
            delivered. Exact figures are for partners of a region.""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DropoutView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)) })
    public Response get(@BeanParam DropoutParameters given, @BeanParam CsvParameter csv, @Context HttpHeaders headers) {
        Language language = currentLanguage.get();
        DropoutQuery query = given.toQuery(YearMonth.from(calendar.today()), clock.instant());
        ReadDropout.Answer answer = readDropout.read(query, CallerRights.of(caller.get()));
        int delivered = answer.coverage().delivered().size();
        DropoutView view = DropoutView.of(answer, query.from(), query.to(), query.availableAt(),
                texts.get(language, "dropout-coverage",
                        List.of(delivered, delivered + answer.coverage().notDelivered().size())));
        return FigureFormat.answer(headers, csv, view, DropoutView.CSV_HEADER,
                view.items().stream().map(DropoutView.RowView::csv)).build();
    }
}

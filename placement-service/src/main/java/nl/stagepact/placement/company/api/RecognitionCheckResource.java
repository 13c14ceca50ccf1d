package nl.stagepact.placement.company.api;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.usecase.VerifyRecognition;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.Texts;

/** What a school asks before it signs: may a student of this programme begin at this company on that day. */
@Path("/recognition-verdicts")
@Tag(name = "Recognitions", description = "What companies are recognised for (\"erkenningen\"), and withdrawals")
public class RecognitionCheckResource {

    private final VerifyRecognition verifyRecognition;
    private final DutchCalendar calendar;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    RecognitionCheckResource(VerifyRecognition verifyRecognition, DutchCalendar calendar, Texts texts, Parameters parameters,
            CurrentLanguage currentLanguage) {
        this.verifyRecognition = verifyRecognition;
        this.calendar = calendar;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "getRecognitionVerdict", summary = "Verify a recognition", description = """
            Yes or no, with the reason. An unknown company is a no, not an error, so that the answer can be stored with the \
            internship agreement.""")
    @APIResponse(responseCode = "200", description = "The verdict", content = {
            @Content(schema = @Schema(implementation = VerdictView.class)) })
    public VerdictView verify(
            @Parameter(required = true, description = "SBB's id", example = "900000001") @QueryParam("leerbedrijfId") String leerbedrijfId,
            @Parameter(required = true, description = "Crebo or programme code", example = "25180") @QueryParam("programme") String programme,
            @Parameter(description = "First day of the internship; default: today", schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("startDate") String startDate,
            @Context UriInfo uri) {
        Language language = currentLanguage.get();
        String id = parameters.oneOf("leerbedrijfId", LeerbedrijfId::of, LeerbedrijfId.FORM).map(LeerbedrijfId::code)
                .orElse("-");
        String code = parameters.oneOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM).orElse("");
        LocalDate start = parameters.date("startDate").orElseGet(calendar::today);
        for (String required : new String[] { "leerbedrijfId", "programme" }) {
            if (uri.getQueryParameters().get(required) == null) {
                parameters.fault("missing", required);
            }
        }
        parameters.refuseFaults();
        return VerdictView.of(id, code, start, verifyRecognition.verify(new LeerbedrijfId(id), code, start), texts, language);
    }
}

package nl.stagepact.placement.company.api;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.usecase.VerifyRecognition;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** What a school asks before it signs: may a student of this programme begin at this company on that day. */
@Path("/recognition-verdicts")
@Tag(name = "Recognitions", description = "What companies are recognised for (\"erkenningen\"), and withdrawals")
public class RecognitionCheckResource {

    private final VerifyRecognition verifyRecognition;
    private final DutchCalendar calendar;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    RecognitionCheckResource(VerifyRecognition verifyRecognition, DutchCalendar calendar, Texts texts,
            CurrentLanguage currentLanguage) {
        this.verifyRecognition = verifyRecognition;
        this.calendar = calendar;
        this.texts = texts;
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
    public VerdictView verify(@BeanParam VerdictParameters given) {
        LocalDate start = given.startDate() == null ? calendar.today() : given.startDate();
        return VerdictView.of(given.leerbedrijfId(), given.programme(), start,
                verifyRecognition.verify(new LeerbedrijfId(given.leerbedrijfId()), given.programme(), start), texts,
                currentLanguage.get());
    }
}

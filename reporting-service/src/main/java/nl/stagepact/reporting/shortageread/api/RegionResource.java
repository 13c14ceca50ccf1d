package nl.stagepact.reporting.shortageread.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.reporting.shortageread.usecase.ReadShortageSummary;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Figures on a labour-market region. */
@Path("/regions/{regionCode}")
@Tag(name = "Regions", description = "Figures of a labour-market region")
public class RegionResource {

    private static final String REGION = "^AM[0-9]{2}$";

    private final ReadShortageSummary readShortageSummary;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    RegionResource(ReadShortageSummary readShortageSummary, CurrentCaller caller, DutchCalendar calendar, Texts texts,
            CurrentLanguage currentLanguage) {
        this.readShortageSummary = readShortageSummary;
        this.caller = caller;
        this.calendar = calendar;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/shortage-summary")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getShortageSummary", summary = "Read the shortage of a region", description = """
            Total, per level and top 10, from the latest complete delivery of each school. Events bring it a moment after \
            shortage-service stored it. Coverage shows which schools delivered and how old their counts are. Exact figures \
            are for partners of a pact that covers the region.""")
    @APIResponse(responseCode = "200", description = "The summary", content = {
            @Content(schema = @Schema(implementation = ShortageSummaryView.class)) })
    public ShortageSummaryView shortageSummary(
            @Parameter(example = "AM14", schema = @Schema(pattern = REGION), description = """
                    Labour-market region""") @PathParam("regionCode") String regionCode) {
        Language language = currentLanguage.get();
        if (!regionCode.matches(REGION)) {
            throw ProblemException.invalidInput(List.of(InputError.ofParameter("not_a_region_code",
                    texts.get(language, "fault.not_a_region_code", List.of(Excerpt.of(regionCode))), "regionCode")));
        }
        if (!readShortageSummary.isRegion(regionCode, calendar.today())) {
            throw ProblemException.notFound();
        }
        boolean everywhere = caller.get().isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN);
        return readShortageSummary.read(regionCode, everywhere, caller.get().pacts(), calendar.today())
                .map(answer -> ShortageSummaryView.of(answer, calendar.today()))
                .orElseThrow(() -> new ProblemException(403, "not-a-partner-of-region", regionCode));
    }
}

package nl.stagepact.placement.contactlog.api;

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

import nl.stagepact.placement.company.api.VisibleCompany;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.usecase.ReadContacts;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Calendars of companies. */
@Path("/training-companies/{leerbedrijfId}/calendar")
@Tag(name = "Contacts")
public class CompanyCalendarResource {

    private final ReadContacts readContacts;
    private final VisibleCompany companies;
    private final DutchCalendar calendar;

    CompanyCalendarResource(ReadContacts readContacts, VisibleCompany companies, DutchCalendar calendar) {
        this.readContacts = readContacts;
        this.companies = companies;
        this.calendar = calendar;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "getCompanyCalendar", summary = "Read what is planned at a company", description = """
            Places that it offers and students who are there in the coming year, of all schools, and whether it is left in peace. \
            A company reads its own.""")
    @APIResponse(responseCode = "200", description = "The coming year", content = {
            @Content(schema = @Schema(implementation = CompanyCalendarView.class)) })
    public CompanyCalendarView get(
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        LeerbedrijfId company = companies.of(leerbedrijfId, Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR,
                Roles.SOCIAL_RETURN_ADVISER);
        return CompanyCalendarView.of(readContacts.planned(company), readContacts.of(company), calendar.today());
    }
}

package nl.stagepact.shortage.alert.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.ReadablePact;
import nl.stagepact.shortage.alert.usecase.AlertRules;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Rules on which a pact is warned, and the alerts that they raised. */
@Path("/pacts/{pact}")
@Tag(name = "Alerts", description = "Threshold rules of a pact; each alert is published once, as an event, and "
        + "cleared when its rule no longer matches")
public class AlertResource {

    private final AlertRules alertRules;
    private final ReadablePact readablePact;
    private final CurrentRegisters currentRegisters;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    AlertResource(AlertRules alertRules, ReadablePact readablePact, CurrentRegisters currentRegisters, CurrentCaller caller,
            BodyReader bodyReader, CurrentLanguage currentLanguage) {
        this.alertRules = alertRules;
        this.readablePact = readablePact;
        this.currentRegisters = currentRegisters;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/alert-rules")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listAlertRules", summary = "List a pact's rules", description = "The thresholds at which alerts are raised "
            + "for the pact.")
    @APIResponse(responseCode = "200", description = "The rules", content = {
            @Content(schema = @Schema(implementation = AlertView.Rules.class)) })
    public AlertView.Rules rules(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact) {
        readablePact.require(pact);
        return new AlertView.Rules(alertRules.of(pact).stream().map(AlertView.RuleView::of).toList());
    }

    @POST
    @Path("/alert-rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "postAlertRule", summary = "Add a rule", description = """
            The rule is evaluated within a minute. Rules cannot be changed: end the rule and add another.""")
    @APIResponse(responseCode = "201", description = "Added", content = {
            @Content(schema = @Schema(implementation = AlertView.RuleView.class)) })
    @APIResponse(responseCode = "409", description = "The pact has 100 rules")
    public Response add(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = AlertRuleBody.class), examples = {
                            @ExampleObject(name = "alertRule", ref = "alertRule") }) }) InputStream body)
            throws IOException {
        readablePact.require(pact);
        Registers known = currentRegisters.now();
        AlertRuleBody rule = bodyReader.read(BodyReader.bytes(body), AlertRuleBody.class, currentLanguage.get(),
                (given, faults) -> given.check(known, faults));
        return Response.status(201).entity(AlertView.RuleView.of(alertRules.add(pact, rule.kind(), rule.regionCode(),
                rule.programmeCode(), rule.threshold(), caller.get().client()))).build();
    }

    @DELETE
    @Path("/alert-rules/{ruleId}")
    @RolesAllowed({ Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "deleteAlertRule", summary = "End a rule", description = """
            Clears the rule's standing alerts within a minute.""")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact,
            @PathParam("ruleId") UUID ruleId) {
        readablePact.require(pact);
        alertRules.end(pact, ruleId, caller.get().client());
        return Response.noContent().build();
    }

    @GET
    @Path("/alerts")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "listAlerts", summary = "List a pact's alerts", description = """
            The alerts that its rules raised, including those that no longer hold.""")
    @APIResponse(responseCode = "200", description = "The alerts", content = {
            @Content(schema = @Schema(implementation = AlertView.Listing.class)) })
    public AlertView.Listing alerts(
            @Parameter(description = "Code of the pact area; 404 if unknown", example = "amersfoort") @PathParam("pact") String pact,
            @BeanParam AlertParameters given) {
        readablePact.require(pact);
        return new AlertView.Listing(alertRules.alerts(pact, given.standing()).stream().map(AlertView::of).toList());
    }
}

package nl.stagepact.discrimination.figures.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import nl.stagepact.discrimination.figures.domain.FiguresRejected;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.usecase.StateInterningStudents;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** How many students had an internship, which reports are compared with. */
@Path("/interning-students")
@Tag(name = "Figures")
public class StudentNumberResource {

    private final StateInterningStudents stateInterningStudents;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    StudentNumberResource(StateInterningStudents stateInterningStudents, BodyReader bodies, CurrentLanguage language) {
        this.stateInterningStudents = stateInterningStudents;
        this.bodies = bodies;
        this.language = language;
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed({ Roles.PLATFORM_ADMIN, Roles.POLICY_OFFICER })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putInterningStudents", summary = "State how many students had an internship", description = """
            In a year, such as by DUO. Published figures of the year are compared with it. Replaces what was stated before.""")
    @APIResponse(responseCode = "204", description = "Stated")
    public Response put(
            @Parameter(description = "The year", example = "2026") @PathParam("year") String year,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StudentsBody.class), examples = {
                            @ExampleObject(ref = "interningStudents") }) }) InputStream body)
            throws IOException {
        Period of = Period.parse(year).filter(period -> period.quarters().size() > 1)
                .orElseThrow(FiguresRejected.NotFound::new);
        StudentsBody stated = bodies.read(body, StudentsBody.class, language.get());
        stateInterningStudents.state(of.quarters().getFirst().year(), stated.students(), stated.source());
        return Response.noContent().build();
    }
}

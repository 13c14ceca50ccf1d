package nl.stagepact.placement.register.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.register.usecase.ImportPostcodeAreas;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Where postcode areas are, for distances. */
@Path("/postcode-areas")
@Tag(name = "Postcode areas", description = "Centre of each four-digit postcode area (\"PC4\")")
public class PostcodeAreaResource {

    /** There are some 4,070. */
    private static final int MAX_AREAS = 9_000;

    private final ImportPostcodeAreas importAreas;
    private final CurrentRegisters registers;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    PostcodeAreaResource(ImportPostcodeAreas importAreas, CurrentRegisters registers, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.importAreas = importAreas;
        this.registers = registers;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listPostcodeAreas", summary = "List postcode areas", description = """
            All areas from which distances can be measured, sorted by code.""")
    @APIResponse(responseCode = "200", description = "The areas", content = {
            @Content(schema = @Schema(implementation = PostcodeAreasView.class)) })
    public PostcodeAreasView list() {
        return new PostcodeAreasView(new TreeMap<>(registers.postcodeAreas()).values().stream()
                .map(area -> new PostcodeAreaBody(area.code(), area.latitude(), area.longitude())).toList());
    }

    @PUT
    @Consumes(MediaTypes.NDJSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "putPostcodeAreas", summary = "Import postcode areas", description = """
            One per line (NDJSON), at most 9,000: code, latitude and longitude (WGS 84). Replaces all areas, completely or \
            not at all. A company in an unknown area is found by no distance.""")
    @APIResponse(responseCode = "204", description = "Replaced; searches use the areas within ten seconds")
    @APIResponse(responseCode = "400", description = "All faults, by line; nothing was changed")
    public Response replace(
            @RequestBody(description = "At most 4 MB", required = true, content = {
                    @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(description = "A "
                            + "PostcodeArea per line", type = STRING, contentSchema = PostcodeAreaBody.class), examples = {
                                    @ExampleObject(ref = "areaNdjson") }) }) InputStream body)
            throws IOException {
        Set<String> codes = new HashSet<>();
        List<PostcodeArea> areas = new ArrayList<>();
        bodies.readLines(body, MAX_AREAS, PostcodeAreaBody.class, currentLanguage.get(), (area, faults) -> {
            if (area.code() != null && !codes.add(area.code())) {
                faults.add("area_twice", "code", area.code());
            }
        }, area -> areas.add(area.toArea()));
        importAreas.replaceAll(areas);
        registers.forget();
        return Response.noContent().build();
    }
}

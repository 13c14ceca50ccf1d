package nl.stagepact.placement.register.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.register.usecase.ImportPostcodeAreas;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.JsonFields;
import nl.stagepact.servicekit.problem.JsonLines;
import nl.stagepact.servicekit.problem.Texts;

/** Where postcode areas are, for distances. */
@Path("/postcode-areas")
@Tag(name = "Postcode areas", description = "Where the middle of each four-digit postcode area (\"PC4\") is")
public class PostcodeAreaResource {

    /** There are some 4,070. */
    private static final int AT_MOST = 9_000;
    private static final double SOUTH = 50;
    private static final double NORTH = 54;
    private static final double WEST = 3;
    private static final double EAST = 8;

    private final ImportPostcodeAreas importAreas;
    private final CurrentRegisters registers;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    PostcodeAreaResource(ImportPostcodeAreas importAreas, CurrentRegisters registers, Texts texts,
            CurrentLanguage currentLanguage) {
        this.importAreas = importAreas;
        this.registers = registers;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listPostcodeAreas", summary = "List postcode areas", description = "All that distances can be asked from, by code.")
    @APIResponse(responseCode = "200", description = "The areas", content = @Content(schema = @Schema(implementation = PostcodeAreaView.Listing.class)))
    public PostcodeAreaView.Listing list() {
        return new PostcodeAreaView.Listing(new TreeMap<>(registers.postcodeAreas()).values().stream()
                .map(area -> new PostcodeAreaView(area.code(), area.latitude(), area.longitude())).toList());
    }

    @PUT
    @Consumes(MediaTypes.NDJSON)
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "putPostcodeAreas", summary = "Import postcode areas", description = "One a line (NDJSON), up to 9,000: code, latitude and longitude (WGS 84). They come instead of all that were there, whole or not at all. A company in an area that is not there is near to nobody.")
    @APIResponse(responseCode = "204", description = "They are there; searches know of it within ten seconds")
    @APIResponse(responseCode = "400", description = "Every fault, by line; nothing has changed")
    public Response replace(
            @RequestBody(required = true, content = @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING, description = "A PostcodeArea on each line"), examples = @ExampleObject(ref = "areaNdjson"))) InputStream body)
            throws IOException {
        Map<String, PostcodeArea> areas = new TreeMap<>();
        JsonLines.read(body, AT_MOST, texts, currentLanguage.get(), fields -> {
            PostcodeArea area = area(fields);
            if (fields.isFaultless() && areas.put(area.code(), area) != null) {
                fields.fault("area_twice", "code", area.code());
            }
        });
        importAreas.replaceAll(List.copyOf(areas.values()));
        registers.forget();
        return Response.noContent().build();
    }

    private static PostcodeArea area(JsonFields fields) {
        fields.require("code", "latitude", "longitude");
        return new PostcodeArea(fields.oneOf("code", Forms::fourDigits, Forms.FOUR_DIGITS).orElse(""),
                fields.decimal("latitude", SOUTH, NORTH).orElse(SOUTH),
                fields.decimal("longitude", WEST, EAST).orElse(WEST));
    }
}

package nl.stagepact.placement.company.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.StatementOutcome;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.company.usecase.ReceiveCompanySnapshot;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.body.Bound;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;

/** Companies and recognitions as SBB's system delivers them. */
@Path("/sbb")
@Tag(name = "Delivery by SBB", description = "Complete snapshots and changes since")
public class SbbCompanyResource {

    private static final int MAX_COMPANIES = 500_000;

    private final ReceiveCompanySnapshot receiveSnapshot;
    private final ReceiveCompanyMutations receiveMutations;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    SbbCompanyResource(ReceiveCompanySnapshot receiveSnapshot, ReceiveCompanyMutations receiveMutations, CurrentCaller caller,
            ObjectMapper json, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.receiveSnapshot = receiveSnapshot;
        this.receiveMutations = receiveMutations;
        this.caller = caller;
        this.json = json;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @PUT
    @Path("/company-snapshots/{sequence}")
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SBB_SYSTEM)
    @Operation(operationId = "putCompanySnapshot", summary = "Deliver a snapshot of all companies", description = """
            One company per line (NDJSON), at most 500,000. The snapshot is applied completely or not at all. Companies that \
            it does not contain lose their recognitions. A company with a mutation of a higher number is left unchanged. \
            Idempotent: the same snapshot gets the same answer.""")
    @APIResponse(responseCode = "200", description = "The result", content = {
            @Content(schema = @Schema(implementation = SnapshotView.class)) })
    @APIResponse(responseCode = "400", description = "All faults, by line; nothing was changed")
    @APIResponse(responseCode = "409", description = """
            A later snapshot was applied, the number was used for other contents, or a company occurs twice""")
    public SnapshotView snapshot(
            @Parameter(example = "1", schema = @Schema(implementation = Long.class, minimum = "1"), description = """
                    Number of the snapshot, from 1; higher than any earlier one""") @PathParam("sequence") String sequence,
            @RequestBody(description = "At most 240 MB", required = true, content = {
                    @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(description = "A "
                            + "CompanyBody per line", type = STRING, contentSchema = CompanyBody.class), examples = {
                                    @ExampleObject(ref = "companyNdjson") }) }) InputStream body)
            throws IOException {
        long number = sequence.matches("[1-9][0-9]{0,17}") ? Long.parseLong(sequence) : 0;
        if (number == 0) {
            throw ProblemException.notFound();
        }
        Language language = currentLanguage.get();
        return SnapshotView.of(receiveSnapshot.receive(number, caller.get().client(), into -> {
            MessageDigest digest = Fingerprint.begin();
            bodies.readLines(new DigestInputStream(body, digest), MAX_COMPANIES, CompanyBody.class, language,
                    (company, faults) -> {
                    }, company -> into.accept(company.toStatement(number)));
            return digest.digest();
        }));
    }

    @POST
    @Path("/company-mutations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SBB_SYSTEM)
    @Operation(operationId = "postCompanyMutations", summary = "Deliver changes of companies", description = """
            At most 1,000 companies, each with its own result: a rejected mutation does not affect the others. Mutations may \
            arrive in any order and more than once, since of two the one with the higher number wins.""")
    @APIResponse(responseCode = "200", description = "The result of each mutation", content = {
            @Content(schema = @Schema(implementation = SnapshotView.Results.class)) })
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for other mutations")
    public Response mutations(
            @Parameter(required = true) @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(description = "At most 4 MB", required = true, content = {
                    @Content(schema = @Schema(implementation = MutationBody.All.class), examples = {
                            @ExampleObject(ref = "companyMutations") }) }) InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        Language language = currentLanguage.get();
        List<Told> told = told(bodies.read(bytes, MutationBody.All.class, language).mutations(), language);
        String answer = receiveMutations.receive(
                told.stream().map(Told::mutation).flatMap(Stream::ofNullable).map(MutationBody::toStatement).toList(),
                caller.get().client(), key, Fingerprint.of(bytes),
                outcomes -> write(new SnapshotView.Results(told.stream().map(each -> each.result(outcomes)).toList())));
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    /** @param mutation null when it was refused; @param id null when it could not be read */
    private record Told(@Nullable MutationBody mutation, @Nullable LeerbedrijfId id, List<InputError> faults) {

        private SnapshotView.ResultView result(Map<LeerbedrijfId, StatementOutcome> outcomes) {
            String code = id == null ? null : id.code();
            return faults.isEmpty()
                    ? new SnapshotView.ResultView(code, outcomes.getOrDefault(id, StatementOutcome.UNCHANGED).code(), null)
                    : new SnapshotView.ResultView(code, "refused", faults);
        }
    }

    private List<Told> told(List<JsonNode> mutations, Language language) {
        Set<LeerbedrijfId> ids = new HashSet<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < mutations.size(); i++) {
            LeerbedrijfId id = MutationBody.company(mutations.get(i)).orElse(null);
            Bound<MutationBody> bound = bodies.bind(mutations.get(i), "/mutations/" + i, null, MutationBody.class, language,
                    (mutation, faults) -> {
                        if (id != null && !ids.add(id)) {
                            faults.add("company_twice", mutation.naming(), id.code());
                        }
                    });
            told.add(new Told(bound.value(), id, bound.faults()));
        }
        return told;
    }

    private String write(SnapshotView.Results results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view can be written", e);
        }
    }

}

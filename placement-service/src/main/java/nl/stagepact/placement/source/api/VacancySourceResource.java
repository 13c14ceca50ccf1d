package nl.stagepact.placement.source.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.source.usecase.ReceiveVacancies;
import nl.stagepact.placement.vacancy.api.CallerRights;
import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.placement.vacancy.usecase.ReadSources;
import nl.stagepact.placement.wire.LargePageParameters;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;

/** Vacancies that come in from elsewhere: a vacancy bank, an employer's website, a school's own list. */
@Path("/vacancy-sources/{source}")
@Tag(name = "Sources", description = "Vacancies delivered by other systems, which stay the master of them")
public class VacancySourceResource {

    private static final String JOB_POSTINGS = "application/ld+json";
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final ReceiveVacancies receiveVacancies;
    private final ReadSources readSources;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final DeliveryFormats formats;
    private final ObjectMapper json;
    private final CurrentLanguage currentLanguage;

    VacancySourceResource(ReceiveVacancies receiveVacancies, ReadSources readSources, CurrentCaller caller, Cursors cursors,
            DeliveryFormats formats, ObjectMapper json, CurrentLanguage currentLanguage) {
        this.receiveVacancies = receiveVacancies;
        this.readSources = readSources;
        this.caller = caller;
        this.cursors = cursors;
        this.formats = formats;
        this.json = json;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/deliveries")
    @Consumes({ MediaType.APPLICATION_JSON, JOB_POSTINGS, MediaTypes.JSON_FEED, MediaTypes.CSV })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "postSourceDelivery", summary = "Deliver vacancies of another system", description = """
            At most 10,000, each with its own result. A vacancy with a known source id is an update, and an unchanged one a \
            confirmation. With complete=true the delivery is everything that the source has, and its other vacancies are \
            withdrawn. The same vacancy from two sources is stored once; the first source determines its content. What was \
            read from this service is recognised by its id or address, and not published again. Formats: \
            the JSON of this service, schema.org JobPosting (JSON-LD), JSON Feed or CSV. Query parameters supply what a \
            format does not define, for all vacancies. What a vacancy cannot hold is in the notices of its result.""")
    @APIResponse(responseCode = "200", description = "The result of each vacancy", content = {
            @Content(schema = @Schema(implementation = OfferView.Results.class)) })
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was used for another delivery")
    public Response deliver(
            @Parameter(description = "Name that the caller gives to the source", example = "website") @PathParam("source") String source,
            @BeanParam SourceDeliveryParameters given,
            @Parameter(required = true) @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(description = "At most 16 MB", required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, examples = {
                            @ExampleObject(ref = "sourceDelivery") }, schema = @Schema(implementation = OfferBody.Delivery.class)),
                    @Content(mediaType = JOB_POSTINGS, schema = @Schema(type = SchemaType.OBJECT, description = "schema.org "
                            + "JobPosting: one, "
                            + "arrays, ItemLists, pages (mainEntity) and @graphs of them, nested in any way. Read are identifier, "
                            + "@id or url (sourceId), url (canonicalUrl, when it is a public https address), title, description "
                            + "(tasks: its paragraphs and items, as text), jobStartDate (from), validThrough (to: a moment is the "
                            + "Dutch day that it falls on, and midnight ends the day before; without an offset it is the date "
                            + "as written), totalJobOpenings (one when absent), "
                            + "hiringOrganization.identifier (leerbedrijfId) and baseSalary: one amount in euros per DAY, MONTH or "
                            + "YEAR. employmentType and jobLocation are compared with what is shown: an internship (INTERN, "
                            + "TRAINEE, APPRENTICESHIP, VOLUNTEER or OTHER among the types) at the company's address. What else it "
                            + "says is told in notices; query parameters supply the rest"), examples = {
                                    @ExampleObject(ref = "jobPosting") }),
                    @Content(mediaType = MediaTypes.JSON_FEED, schema = @Schema(type = SchemaType.OBJECT, description = "JSON "
                            + "Feed: id (sourceId), title, "
                            + "external_url or url (canonicalUrl, when it is a public https address), content_html or otherwise "
                            + "content_text (tasks), and _stagepact as in the feeds of this service, whose tasks replace the "
                            + "content; one place unless it says otherwise; query parameters supply the rest. A feed with a "
                            + "next_url is no complete delivery"), examples = {
                                    @ExampleObject(ref = "jsonFeed") }),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING, description = "One row per "
                            + "vacancy, UTF-8, separated by "
                            + "commas, semicolons or tabs. Columns, in any order: sourceId, title, tasks, leerbedrijfId, programmeCodes, "
                            + "learningPath, from, to, days, hoursPerWeek, places, form, supervision, offers, perDayCents, "
                            + "perMonthCents, coversCosts, canonicalUrl, workProcesses (one for each task, or empty), certifiability, "
                            + "policyDocument, policyVersion; items of a list are separated by vertical bars, and days may be "
                            + "Dutch or English names, full or short. Other "
                            + "columns of the feeds of this service are ignored."), examples = {
                                    @ExampleObject(ref = "vacancyCsv") }) }) InputStream body,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        Language language = currentLanguage.get();
        boolean whole = given.complete();
        String name = known(source);
        if (headers.getMediaType() == null) {
            throw FrameworkProblems.of(415);
        }
        String subtype = headers.getMediaType().getSubtype().toLowerCase(Locale.ROOT);
        byte[] bytes = body.readAllBytes();
        List<DeliveredVacancy> vacancies = formats.vacancies(bytes, subtype, given, language);
        if (vacancies.isEmpty() && !(whole && formats.saysThereAreNone(bytes, subtype, language))) {
            throw formats.noVacancies(bytes, subtype, language);
        }
        OfferReading reading = formats.read(vacancies, language);
        if (whole) {
            reading.requireNames();
        }
        Caller who = caller.get();
        String answer = receiveVacancies.receive(reading.delivery(who.client(), name, whole), CallerRights.of(who), key,
                fingerprint(uri, bytes), received -> write(reading.results(received)));
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("/vacancies")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SCHOOL_SYSTEM })
    @Operation(operationId = "listSourceVacancies", summary = "List the vacancies of a source", description = """
            Maps the ids at the source to vacancies here.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = OfferView.Listing.class)) })
    public OfferView.Listing list(
            @Parameter(description = "Name that the caller gave to the source", example = "website") @PathParam("source") String source,
            @BeanParam LargePageParameters paging,
            @Context UriInfo uri) {
        String client = caller.get().client();
        String collection = "source " + source + " of " + client;
        String after = cursors.after(collection, paging.cursor()).orElse("");
        Page<KnownOffer> page = readSources.page(client, known(source), after, paging.pageSize());
        return new OfferView.Listing(page.items().stream().map(OfferView.KnownView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    /** The source and what holds for all are in the address: the same body to another one is another delivery. */
    private static byte[] fingerprint(UriInfo uri, byte[] body) {
        MessageDigest digest = Fingerprint.begin();
        digest.update(uri.getRequestUri().toASCIIString().getBytes(StandardCharsets.US_ASCII));
        return digest.digest(body);
    }

    private static String known(String source) {
        if (!SOURCE.matcher(source).matches() || source.equals(KnownOffer.DIRECT)) {
            throw ProblemException.notFound();
        }
        return source;
    }

    private String write(OfferView.Results results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view can be written", e);
        }
    }
}

package nl.stagepact.shortage.publication.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.usecase.OpenDataSettings;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Published answer to motion T23/568. */
@Path("/open-data/dropout")
@Tag(name = "Open data")
public class OpenDropoutResource {

    private static final String DIMENSIONS = "region, level";

    private final ReadOpenData readOpenData;
    private final CurrentRegisters currentRegisters;
    private final OpenDataSettings settings;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final Parameters parameters;

    OpenDropoutResource(ReadOpenData readOpenData, CurrentRegisters currentRegisters, OpenDataSettings settings,
            DutchCalendar calendar, Clock clock, Parameters parameters) {
        this.readOpenData = readOpenData;
        this.currentRegisters = currentRegisters;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.parameters = parameters;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "getOpenDropout", summary = "Read published dropout", description = """
            Students at risk, delayed, dropped out, and of these for lack of a place, over the four last whole quarters before the
            publication: small sums hidden, and with them as many others as it takes that none can be worked out. With definition,
            coverage and profile; in CSV each line tells them. Exact figures are for partners of a region (/dropout).""")
    @APIResponse(responseCode = "200", description = "The sums", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenDropoutView.class)),
            @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response dropout(
            @Parameter(description = "Labour-market regions", example = "AM13") @QueryParam("region") String region,
            @Parameter(description = "Levels: 1, 2, 3, 4", example = "2") @QueryParam("level") String level,
            @Parameter(description = "Any of region, level; without it one row", example = "region") @QueryParam("groupBy") String groupBy,
            @Parameter(schema = @Schema(type = STRING, format = "date"), description = """
                    For which day: the latest publication up to it""") @QueryParam("validAt") String validAt,
            @Parameter(example = "2026-01-31", description = """
                    As published by then: a day (all of it counts) or a moment (RFC 3339)""") @QueryParam("availableAt") String availableAt,
            @Context HttpHeaders headers, @Context Request request) {
        Set<String> regions = new HashSet<>(
                parameters.someOf("region", currentRegisters.now().areas()::region, "AM01 … AM38"));
        Set<String> levels = new HashSet<>(
                parameters.someOf("level", code -> Level.of(code).map(Level::code), Level.CODES));
        Set<Dimension> groups = new HashSet<>(parameters.someOf("groupBy", OpenDropoutResource::dimension, DIMENSIONS));
        LocalDate day = parameters.date("validAt").orElseGet(calendar::today);
        Instant moment = parameters.moment("availableAt", clock.instant()).orElseGet(clock::instant);
        parameters.refuseFaults();
        OpenPublication publication = readOpenData.find(day, moment).orElseThrow(ProblemException::notFound);
        OpenPublication.Dropout dropout = publication.dropout();
        if (dropout == null) {
            throw ProblemException.notFound();
        }
        if (regions.isEmpty() && !groups.contains(Dimension.REGION)) {
            regions.add(OpenCell.ALL_REGIONS);
        }
        if (levels.isEmpty() && !groups.contains(Dimension.LEVEL)) {
            levels.add(OpenDropoutCell.ALL_LEVELS);
        }
        boolean csv = FigureFormat.prefersCsv(headers);
        return PublicationCaching.cacheable(publication, csv, request, () -> {
            OpenDropoutView view = OpenDropoutView.of(publication, dropout, readOpenData.dropout(publication), regions, levels,
                    settings.licence());
            return csv
                    ? FigureFormat.csv(OpenDropoutView.CSV_HEADER, view.items().stream().map(row -> row.csv(view.about())))
                    : Response.ok(view, MediaType.APPLICATION_JSON);
        });
    }

    private static Optional<Dimension> dimension(String code) {
        return Dimension.of(code).filter(each -> each == Dimension.REGION || each == Dimension.LEVEL);
    }
}

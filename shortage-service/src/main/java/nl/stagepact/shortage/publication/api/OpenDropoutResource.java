package nl.stagepact.shortage.publication.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.usecase.OpenDataSettings;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** The public answer to T23/568. */
@Path("/open-data/dropout")
@Tag(name = "Open data")
public class OpenDropoutResource {

    private final ReadOpenData readOpenData;
    private final OpenDataSettings settings;
    private final DutchCalendar calendar;
    private final Clock clock;

    OpenDropoutResource(ReadOpenData readOpenData, OpenDataSettings settings,
            DutchCalendar calendar, Clock clock) {
        this.readOpenData = readOpenData;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @PermitAll
    @Operation(operationId = "getOpenDropout", summary = "Read published dropout", description = """
            Students at risk, delayed and dropped out, and those of them without a place, over the last four complete quarters before
            the publication. Every sum above zero has noise of its own, as in /open-data/shortages, so that nobody can be found in it. The
            answer gives the definition, coverage and profile; in CSV each line does. Exact figures are for partners of a region
            (/dropout).""")
    @APIResponse(responseCode = "200", description = "The sums", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenDropoutView.class)),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response dropout(
            @BeanParam OpenDropoutParameters given,
            @BeanParam PublicationOfDayParameter wanted,
            @BeanParam PublishedByParameter published,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers, @Context Request request) {
        OpenPublication publication = readOpenData.find(wanted.day(calendar.today()), published.moment(clock.instant()))
                .orElseThrow(ProblemException::notFound);
        OpenPublication.Dropout dropout = publication.dropout();
        if (dropout == null) {
            throw ProblemException.notFound();
        }
        boolean csv = FigureFormat.prefersCsv(headers);
        return PublicationCaching.cacheable(publication, csv ? dialect.csvDialect().tag() : "json", request, () -> {
            OpenDropoutView view = OpenDropoutView.of(publication, dropout, readOpenData.dropout(publication),
                    given.regionsOfCells(), given.levelsOfCells(), settings.licence());
            return csv
                    ? FigureFormat.csv(dialect, OpenDropoutView.CSV_HEADER,
                            view.items().stream().map(row -> row.csv(view.about())))
                    : Response.ok(view, MediaType.APPLICATION_JSON);
        });
    }
}

package nl.stagepact.shortage.publication.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.publication.usecase.OpenDataSettings;
import nl.stagepact.shortage.publication.usecase.ReadOpenData;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.MediaTypes;

/** Open data, which needs no account: frozen publications in which every sum has noise. */
@Path("/open-data")
@Tag(name = "Open data", description = "Published shortages for everyone: each sum with a little noise, each publication frozen")
public class OpenDataResource {

    private static final int MAX_SERIES = 600;

    private final ReadOpenData readOpenData;
    private final CurrentRegisters currentRegisters;
    private final OpenDataSettings settings;
    private final DutchCalendar calendar;
    private final Clock clock;

    OpenDataResource(ReadOpenData readOpenData, CurrentRegisters currentRegisters, OpenDataSettings settings,
            DutchCalendar calendar, Clock clock) {
        this.readOpenData = readOpenData;
        this.currentRegisters = currentRegisters;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Path("/shortages")
    @Produces({ MediaType.APPLICATION_JSON, MediaTypes.CSV })
    @PermitAll
    @Operation(operationId = "listOpenShortages", summary = "Read published shortages", description = """
            Any sum by region and programme, or of a region by level. Every sum above zero has noise of its own, so that nobody can be
            found in it: it deviates by at most about.profile.maximumDeviation, and is 0 or at least about.profile.floor. Therefore sums
            differ a little from the sums of their parts, and a shown zero may be a few people. The answer is also grouped by every
            dimension that is filtered on, by region when levels are given without programmes, and by programme when a sector is given.
            Programmes without a sum above zero are left out unless they are asked for by their code. The answer gives the definition,
            coverage, profile and licence; in CSV each line does.""")
    @APIResponse(responseCode = "200", description = "The sums", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenDataView.class)),
                    @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = STRING)) })
    public Response shortages(
            @BeanParam OpenShortageParameters given,
            @BeanParam PublicationOfDayParameter wanted,
            @BeanParam PublishedByParameter published,
            @BeanParam CsvParameter dialect,
            @Context HttpHeaders headers, @Context Request request) {
        OpenQuery query = given.toQuery(currentRegisters.now());
        OpenPublication publication = readOpenData.find(wanted.day(calendar.today()), published.moment(clock.instant()))
                .orElseThrow(ProblemException::notFound);
        boolean csv = FigureFormat.prefersCsv(headers);
        return PublicationCaching.cacheable(publication, csv ? dialect.csvDialect().tag() : "json", request, () -> {
            OpenDataView view = OpenDataView.of(readOpenData.cells(publication, query), settings.licence());
            return csv
                    ? FigureFormat.csv(dialect, OpenDataView.CSV_HEADER,
                            view.items().stream().map(row -> row.csv(view.about())))
                    : Response.ok(view, MediaType.APPLICATION_JSON);
        });
    }

    @GET
    @Path("/shortages/series")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getOpenShortageSeries", summary = "Read one published sum through time", description = """
            At most one region, and at most one programme or, with a region, one level. One point per publication.""")
    @APIResponse(responseCode = "200", description = "The series", content = {
            @Content(schema = @Schema(implementation = OpenDataView.Series.class)) })
    public Response series(@BeanParam OpenSeriesParameters given) {
        OpenQuery query = given.toQuery();
        LocalDate last = given.last(calendar.today());
        OpenLevel on = query.level();
        return Response.ok(OpenDataView.Series.of(readOpenData.series(given.first(last), last, on,
                query.filter(Dimension.REGION).stream().findFirst().orElse(OpenCell.ALL_REGIONS),
                on.dimension().map(dimension -> query.filter(dimension).iterator().next()).orElse(on.code()), MAX_SERIES),
                currentRegisters.now(), settings.licence())).header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC)
                .build();
    }

    @GET
    @Path("/regions/{regionCode}/rank")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getRegionRank", summary = "Read the rank of a region", description = """
            By published totals only. Regions whose totals differ by less than their noise may be in the other order.""")
    @APIResponse(responseCode = "200", description = "The rank", content = {
            @Content(schema = @Schema(implementation = OpenDataView.RankView.class)) })
    public Response rank(
            @Parameter(description = "Labour-market region; 404 if unknown", example = "AM13") @PathParam("regionCode") String regionCode,
            @BeanParam PublicationOfDayParameter wanted) {
        String region = currentRegisters.now().areas().region(regionCode).orElseThrow(ProblemException::notFound);
        OpenPublication publication = readOpenData.find(wanted.day(calendar.today()), clock.instant())
                .orElseThrow(ProblemException::notFound);
        return Response.ok(OpenDataView.RankView.of(publication, region, readOpenData.rank(publication, region),
                settings.licence())).header(HttpHeaders.CACHE_CONTROL, PublicationCaching.PUBLIC).build();
    }
}

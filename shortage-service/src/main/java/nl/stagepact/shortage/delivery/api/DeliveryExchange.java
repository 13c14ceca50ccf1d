package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Parameters;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryRejected;
import nl.stagepact.shortage.delivery.domain.Receipt;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.ReadDeliveries;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.wire.FigureFormat;

/** Receives, lists and returns deliveries of any source; resources authorise the caller. */
@ApplicationScoped
class DeliveryExchange {

    private static final String CSV_UTF8 = "text/csv; charset=utf-8";

    private final RecordDelivery recordDelivery;
    private final ReadDeliveries readDeliveries;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Texts texts;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;

    DeliveryExchange(RecordDelivery recordDelivery, ReadDeliveries readDeliveries, CurrentCaller caller, Cursors cursors,
            Texts texts, Parameters parameters, CurrentLanguage currentLanguage) {
        this.recordDelivery = recordDelivery;
        this.readDeliveries = readDeliveries;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    /** Faults that the resource found in the path are reported with those of the query. */
    Response receive(Source source, String referenceDate, InputStream body, HttpHeaders headers, UriInfo uri)
            throws IOException {
        boolean dry = parameters.flag("dryRun");
        LocalDate date = date(referenceDate);
        parameters.refuseFaults();
        DeliveryReading reading = isCsv(headers) ? DeliveryCsvReader.read(body, source.kind())
                : DeliveryJsonReader.read(body, source.kind());
        try {
            Receipt receipt = recordDelivery.record(source, date, reading.draft(), caller.get().client(), dry);
            return Response.status(receipt.outcome() == Receipt.Outcome.RECORDED ? 201 : 200)
                    .header(HttpHeaders.ETAG, etag(receipt.delivery()))
                    .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath())
                    .entity(ReceiptView.of(receipt)).build();
        } catch (DeliveryRejected refusal) {
            throw DeliveryProblems.of(refusal, reading, texts, currentLanguage.get());
        }
    }

    DeliveryView.Listing list(Source source, UriInfo uri) {
        int size = parameters.wholeNumber("pageSize", 50, 1, 200);
        String collection = "deliveries " + source.code();
        LocalDate before = cursors.after(collection, parameters).map(LocalDate::parse).orElse(LocalDate.of(9999, 12, 31));
        parameters.refuseFaults();
        Page<Delivery> page = readDeliveries.page(source, before, size);
        return new DeliveryView.Listing(page.items().stream().map(DeliveryView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    Response versions(Source source, String referenceDate) {
        LocalDate date = date(referenceDate);
        parameters.refuseFaults();
        List<Delivery> versions = versions(source, date);
        return Response.ok(DeliveryView.Versions.of(versions)).header(HttpHeaders.ETAG, etag(versions.getFirst())).build();
    }

    Response lines(Source source, String referenceDate, HttpHeaders headers) {
        LocalDate date = date(referenceDate);
        int wanted = parameters.wholeNumber("version", 0, 1, Integer.MAX_VALUE);
        parameters.refuseFaults();
        Delivery delivery = versions(source, date).stream()
                .filter(each -> wanted == 0 || each.version() == wanted).findFirst().orElseThrow(ProblemException::notFound);
        boolean csv = FigureFormat.prefersCsv(headers);
        StreamingOutput lines = out -> DeliveryLinesOutput.write(each -> readDeliveries.lines(delivery, each), source.kind(),
                csv,
                out);
        return Response.ok(lines, csv ? CSV_UTF8 : MediaType.APPLICATION_JSON).header(HttpHeaders.ETAG, etag(delivery))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private List<Delivery> versions(Source source, LocalDate date) {
        try {
            return readDeliveries.versions(source, date);
        } catch (DeliveryRejected.NotFound _) {
            throw ProblemException.notFound();
        }
    }

    private LocalDate date(String text) {
        return DutchCalendar.day(text).orElseGet(() -> {
            parameters.fault("not_a_date", "referenceDate", text);
            return LocalDate.EPOCH;
        });
    }

    private static boolean isCsv(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return type != null && type.getSubtype().equalsIgnoreCase("csv");
    }

    private static String etag(Delivery delivery) {
        return '"' + delivery.contentHash().hex() + '"';
    }
}

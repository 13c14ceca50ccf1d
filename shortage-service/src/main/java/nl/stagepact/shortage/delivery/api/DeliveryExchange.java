package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Receipt;
import nl.stagepact.shortage.delivery.domain.ReferenceDateRules;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.CheckDelivery;
import nl.stagepact.shortage.delivery.usecase.ReadDeliveries;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.delivery.usecase.WithdrawDelivery;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.wire.CsvParameter;
import nl.stagepact.shortage.wire.FigureFormat;
import nl.stagepact.shortage.wire.VersionParameter;

/** Receives, lists and returns deliveries of any source; resources authorise the caller. */
@ApplicationScoped
class DeliveryExchange {

    private static final String CSV_UTF8 = "text/csv; charset=utf-8";

    private final CheckDelivery checkDelivery;
    private final RecordDelivery recordDelivery;
    private final WithdrawDelivery withdrawDelivery;
    private final ReadDeliveries readDeliveries;
    private final CurrentCaller caller;
    private final Cursors cursors;

    DeliveryExchange(CheckDelivery checkDelivery, RecordDelivery recordDelivery, WithdrawDelivery withdrawDelivery,
            ReadDeliveries readDeliveries, CurrentCaller caller, Cursors cursors) {
        this.checkDelivery = checkDelivery;
        this.recordDelivery = recordDelivery;
        this.withdrawDelivery = withdrawDelivery;
        this.readDeliveries = readDeliveries;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** @param referenceDate as given: a faulty one must not hide the faults of the lines */
    Response receive(Source source, String referenceDate, boolean dry, InputStream body, HttpHeaders headers, UriInfo uri)
            throws IOException {
        DraftDelivery draft = isCsv(headers) ? DeliveryCsvReader.read(body, source.kind())
                : DeliveryJsonReader.read(body, source.kind());
        LocalDate date = DutchCalendar.day(referenceDate).orElseThrow(() -> checkDelivery.faulty(Fault.of(Fault.WHOLE,
                ReferenceDateRules.FIELD, "not_a_date", ReferenceDateRules.FIELD, Excerpt.of(referenceDate)), draft));
        Preconditions preconditions = Preconditions.of(headers);
        Receipt receipt = recordDelivery.record(source, date, draft, caller.get().client(),
                latest -> SnapshotTag.allows(preconditions, latest.map(DeliveryExchange::tag)), dry);
        return Response.status(receipt.outcome() == Receipt.Outcome.RECORDED ? 201 : 200)
                .header(HttpHeaders.ETAG, tag(receipt.delivery()).value())
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath())
                .entity(ReceiptView.of(receipt)).build();
    }

    Response withdraw(Source source, LocalDate date, @Nullable String ifMatch) {
        withdrawDelivery.withdraw(source, date, latest -> tag(latest).isNamedBy(ifMatch), caller.get().client());
        return Response.noContent().build();
    }

    DeliveryView.Listing list(Source source, PageParameters paging, UriInfo uri) {
        String collection = "deliveries " + source.code();
        LocalDate before = cursors.after(collection, paging.cursor()).map(LocalDate::parse).orElse(LocalDate.of(9999, 12, 31));
        Page<Delivery> page = readDeliveries.page(source, before, paging.pageSize());
        return new DeliveryView.Listing(page.items().stream().map(DeliveryView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    Response answerVersions(Source source, LocalDate date) {
        List<Delivery> versions = readDeliveries.versions(source, date);
        return Response.ok(DeliveryView.Versions.of(versions)).header(HttpHeaders.ETAG, tag(versions.getFirst()).value())
                .build();
    }

    Response lines(Source source, LocalDate date, VersionParameter wanted, CsvParameter dialect, HttpHeaders headers) {
        Delivery delivery = readDeliveries.versions(source, date).stream()
                .filter(each -> wanted.isOf(each.version())).findFirst()
                .orElseThrow(ProblemException::notFound);
        Consumer<Consumer<DeliveryLine>> lines = each -> readDeliveries.lines(delivery, each);
        boolean csv = FigureFormat.prefersCsv(headers);
        StreamingOutput output = csv
                ? out -> DeliveryLinesOutput.writeCsv(lines, source.kind(), dialect.csvDialect(), out)
                : out -> DeliveryLinesOutput.writeJson(lines, delivery.withdrawal(), out);
        return tag(delivery)
                .ofLines(Response.ok(output, csv ? CSV_UTF8 : MediaType.APPLICATION_JSON), csv ? dialect.csvDialect() : null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static boolean isCsv(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return type != null && type.getSubtype().equalsIgnoreCase("csv");
    }

    private static SnapshotTag tag(Delivery delivery) {
        return new SnapshotTag(delivery.version(), delivery.contentHash().hex(), delivery.withdrawal());
    }
}

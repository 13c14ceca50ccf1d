package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.table.api.JsonPlaces;
import nl.stagepact.shortage.table.api.LinesDocument;

/** Reads a delivery from JSON. */
final class DeliveryJsonReader {

    private DeliveryJsonReader() {
    }

    /** @param source other measures than its own are unknown properties */
    static DraftDelivery read(InputStream body, Source.Kind source) throws IOException {
        LinesDocument<DraftLine> document = new LinesDocument<>(DraftDelivery.MAX_LINES, DraftLine::new,
                line -> line.countsFaulty = true);
        document.read(body, parser -> {
            DeliveryJsonLines objects = new DeliveryJsonLines(parser, source, List.of());
            return (index, line) -> objects.read(index, line, document.faults());
        });
        return new DraftDelivery(document.lines(), document.faults(), JsonPlaces.OF_LINES);
    }
}

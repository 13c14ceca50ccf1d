package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.stagepact.servicekit.table.CsvDialect;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.table.api.LinesDocument;

/** Streams the lines of a delivery from the table to the answer. */
final class DeliveryLinesOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private DeliveryLinesOutput() {
    }

    /** @param lines passes every line to its argument; @param source determines the columns */
    static void writeCsv(Consumer<Consumer<DeliveryLine>> lines, Source.Kind source, CsvDialect dialect, OutputStream out)
            throws IOException {
        // Not closed after a failure: closing would complete the answer, and the client would take it for the whole.
        CsvWriter csv = dialect.writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(DeliveryCsvReader.columns(source));
        lines.accept(line -> csv.writeRecord(DeliveryLineView.csv(line, source)));
        csv.flush();
    }

    /** @param lines passes every line to its argument */
    static void writeJson(Consumer<Consumer<DeliveryLine>> lines, @Nullable Withdrawal withdrawal, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            if (withdrawal != null) {
                json.writeStringField(LinesDocument.WITHDRAWN_AT, withdrawal.at().toString());
            }
            json.writeArrayFieldStart("lines");
            lines.accept(line -> unchecked(() -> DeliveryLineView.writeJson(line, json)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Wraps failures of writing, because a consumer of rows cannot throw them. */
    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}

package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Source;

/** Writes the lines of a delivery as they come from the table, without holding them all. */
final class DeliveryLinesOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private DeliveryLinesOutput() {
    }

    /** @param lines hands over every line to whoever it is given; @param source knows its columns */
    static void write(Consumer<Consumer<DeliveryLine>> lines, Source.Kind source, boolean csv, OutputStream out)
            throws IOException {
        if (csv) {
            writeCsv(lines, source, out);
        } else {
            writeJson(lines, out);
        }
    }

    private static void writeCsv(Consumer<Consumer<DeliveryLine>> lines, Source.Kind source, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(String.join(",", DeliveryCsvReader.columns(source)) + "\r\n");
        lines.accept(line -> unchecked(() -> writer.write(DeliveryLineView.csv(line, source))));
        writer.flush();
    }

    private static void writeJson(Consumer<Consumer<DeliveryLine>> lines, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("lines");
            lines.accept(line -> unchecked(() -> DeliveryLineView.writeJson(line, json)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The table's rows are handed over by a plain consumer; what goes wrong in writing them must still come out. */
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

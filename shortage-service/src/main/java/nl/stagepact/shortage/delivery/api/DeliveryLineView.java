package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;

/** A line as it was delivered, in the forms in which it can be delivered again. */
final class DeliveryLineView {

    private DeliveryLineView() {
    }

    static void writeJson(DeliveryLine line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("programmeCode", line.programmeCode());
        json.writeStringField("level", line.level());
        json.writeStringField("learningPath", line.learningPath());
        json.writeStringField("regionCode", line.regionCode());
        json.writeStringField("monthWanted", line.monthWanted().toString());
        for (Measure measure : Measure.values()) {
            if (line.counts().isKnown(measure)) {
                json.writeNumberField(measure.field(), line.counts().get(measure));
            } else if (line.counts().isUnknown(measure)) {
                json.writeNullField(measure.field());
            }
        }
        if (!line.causes().isEmpty()) {
            json.writeObjectFieldStart("causes");
            for (Map.Entry<Cause, Integer> cause : line.causes().entrySet()) {
                json.writeNumberField(cause.getKey().code(), cause.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** All columns: in CSV what one line delivered and another did not cannot be told apart, and reads as unknown. */
    static String csv(DeliveryLine line, Source.Kind source) {
        StringBuilder row = new StringBuilder();
        row.append(line.programmeCode()).append(',').append(line.level()).append(',').append(line.learningPath()).append(',')
                .append(line.regionCode()).append(',').append(line.monthWanted());
        Counts counts = line.counts();
        for (Measure measure : source.measures()) {
            row.append(',').append(counts.isKnown(measure) ? counts.get(measure) : "");
        }
        return row.append(',').append(line.causes().entrySet().stream()
                .map(cause -> cause.getKey().code() + ":" + cause.getValue()).collect(Collectors.joining(" ")))
                .append("\r\n").toString();
    }
}

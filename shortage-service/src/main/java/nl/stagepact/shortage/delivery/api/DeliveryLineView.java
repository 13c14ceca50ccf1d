package nl.stagepact.shortage.delivery.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;

/** A delivered line, in the formats in which it can be delivered again. */
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

    /** Reads back to the same line. */
    static List<String> csv(DeliveryLine line, Source.Kind source) {
        List<String> cells = new ArrayList<>(List.of(line.programmeCode(), line.level(), line.learningPath(), line.regionCode(),
                line.monthWanted().toString()));
        Counts counts = line.counts();
        for (Measure measure : source.measures()) {
            cells.add(counts.isKnown(measure) ? Integer.toString(counts.get(measure))
                    : counts.isUnknown(measure) ? "" : DeliveryCsvLines.NOT_DELIVERED);
        }
        cells.add(line.causes().entrySet().stream().map(cause -> cause.getKey().code() + ":" + cause.getValue())
                .collect(Collectors.joining(" ")));
        return cells;
    }
}

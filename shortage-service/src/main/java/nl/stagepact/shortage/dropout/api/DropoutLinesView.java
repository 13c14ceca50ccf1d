package nl.stagepact.shortage.dropout.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.dropout.domain.DraftDropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.table.api.LinesDocument;

/** Lines of dropout counts, in the formats in which they can be delivered again. */
record DropoutLinesView(List<DropoutLine> lines, @Nullable Withdrawal withdrawal) {

    /** A map, which tells null (unknown) from absent (not counted). */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        if (withdrawal != null) {
            json.put(LinesDocument.WITHDRAWN_AT, withdrawal.at());
        }
        json.put("lines", lines.stream().map(DropoutLinesView::object).toList());
        return json;
    }

    /** In the order of {@link DropoutLinesReader#COLUMNS}. */
    Stream<List<@Nullable Object>> csv() {
        return lines.stream().map(line -> {
            List<@Nullable Object> cells = new ArrayList<>(
                    List.of(line.programmeCode(), line.learningPath(), line.regionCode(), line.reasonCode()));
            for (DropoutMeasure measure : DropoutMeasure.values()) {
                Integer count = line.counts().get(measure);
                cells.add(isUnknown(count) ? DropoutLinesReader.UNKNOWN : count);
            }
            return cells;
        });
    }

    private static Map<String, @Nullable Object> object(DropoutLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("programmeCode", line.programmeCode());
        object.put("learningPath", line.learningPath());
        object.put("regionCode", line.regionCode());
        if (line.reason() != null) {
            object.put("reasonCode", line.reasonCode());
        }
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            Integer count = line.counts().get(measure);
            if (count != null) {
                object.put(measure.field(), isUnknown(count) ? null : count);
            }
        }
        return object;
    }

    private static boolean isUnknown(@Nullable Integer count) {
        return count != null && count == DraftDropoutLine.UNKNOWN;
    }
}

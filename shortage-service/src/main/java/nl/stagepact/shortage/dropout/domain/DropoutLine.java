package nl.stagepact.shortage.dropout.domain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Counts of one programme, learning path, region and reason; these four are unique within a delivery.
 *
 * @param programmeCode crebo
 * @param level of the programme
 * @param learningPath bol, bbl or third
 * @param regionCode labour-market region
 * @param reason null when the counts are not told apart by reason
 * @param counts what is not there was not delivered; {@link DraftDropoutLine#UNKNOWN} is unknown
 */
public record DropoutLine(String programmeCode, String level, String learningPath, String regionCode,
        @Nullable LeavingReason reason, Map<DropoutMeasure, Integer> counts) {

    public String reasonCode() {
        return reason == null ? "" : reason.code();
    }

    public String key() {
        return String.join(" ", regionCode, programmeCode, learningPath, reasonCode());
    }
}

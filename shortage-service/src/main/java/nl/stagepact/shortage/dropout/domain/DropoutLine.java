package nl.stagepact.shortage.dropout.domain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Counts of one programme, learning path, region and reason, which together are unique within a delivery.
 *
 * @param programmeCode crebo
 * @param level of the programme
 * @param learningPath bol, bbl or third
 * @param regionCode labour-market region
 * @param reason null for counts without a reason
 * @param counts delivered counts by measure; {@link DraftDropoutLine#UNKNOWN} for unknown ones
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

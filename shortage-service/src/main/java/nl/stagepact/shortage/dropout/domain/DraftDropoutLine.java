package nl.stagepact.shortage.dropout.domain;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A line as it was read, perhaps with faults: what could not be read is null, and its fault has been noted. */
public final class DraftDropoutLine {

    /** Stands for a count that the school keeps and does not know here. */
    public static final int UNKNOWN = -1;

    public @Nullable String programmeCode;
    public @Nullable String learningPath;
    public @Nullable String regionCode;
    /** Empty when the counts are not told apart by reason. */
    public String reasonCode = "";
    /** What is not there was not delivered. */
    public final Map<DropoutMeasure, Integer> counts = new EnumMap<>(DropoutMeasure.class);
    /** A count could not be read: then it is not missing as well. */
    public boolean countsFaulty;

    @Nullable
    String key() {
        return programmeCode == null || learningPath == null || regionCode == null ? null
                : String.join(" ", regionCode, programmeCode, learningPath, reasonCode);
    }
}

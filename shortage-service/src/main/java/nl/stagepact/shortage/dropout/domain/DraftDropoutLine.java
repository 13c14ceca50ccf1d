package nl.stagepact.shortage.dropout.domain;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A parsed line before validation. A field that could not be parsed is null, and its fault is recorded. */
public final class DraftDropoutLine {

    /** A count that the school keeps but does not know for this line. */
    public static final int UNKNOWN = -1;

    public @Nullable String programmeCode;
    public @Nullable String learningPath;
    public @Nullable String regionCode;
    /** Empty for counts without a reason. */
    public String reasonCode = "";
    /** As a fault quotes it. */
    public String reasonExcerpt = "";
    /** Delivered counts only. */
    public final Map<DropoutMeasure, Integer> counts = new EnumMap<>(DropoutMeasure.class);
    /** Whether a count could not be parsed, so that it is not reported as missing as well. */
    public boolean countsFaulty;

    @Nullable
    String key() {
        return programmeCode == null || learningPath == null || regionCode == null ? null
                : String.join(" ", regionCode, programmeCode, learningPath, reasonCode);
    }
}

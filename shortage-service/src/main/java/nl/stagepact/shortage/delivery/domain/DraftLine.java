package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A parsed line before validation. A field that could not be parsed is null, and its fault is recorded. */
public final class DraftLine {

    public @Nullable String programmeCode;
    public @Nullable String level;
    public @Nullable String learningPath;
    public @Nullable String regionCode;
    public @Nullable YearMonth monthWanted;
    public final Counts counts = new Counts();
    public Map<Cause, Integer> causes = Map.of();
    /** Whether a count could not be parsed, so that it is not reported as missing as well. */
    public boolean countsFaulty;

    public void addCause(Cause cause, int count) {
        if (causes.isEmpty()) {
            causes = new EnumMap<>(Cause.class);
        }
        causes.put(cause, count);
    }

    /** The fields that identify the line; null if one of them is missing. */
    @Nullable
    Key key() {
        return programmeCode == null || level == null || learningPath == null || regionCode == null || monthWanted == null
                ? null
                : new Key(programmeCode, level, learningPath, regionCode, monthWanted);
    }

    /** @throws IllegalStateException if a field of the key is missing, which the rules prevent */
    DeliveryLine toLine() {
        if (programmeCode == null || level == null || learningPath == null || regionCode == null || monthWanted == null) {
            throw new IllegalStateException("The line has faults");
        }
        return new DeliveryLine(programmeCode, level, learningPath, regionCode, monthWanted, counts, causes);
    }

    record Key(String programmeCode, String level, String learningPath, String regionCode, YearMonth monthWanted) {
    }
}

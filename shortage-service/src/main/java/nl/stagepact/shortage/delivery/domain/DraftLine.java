package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A line as it was read, perhaps with faults: what could not be read is null, and its fault has been noted. */
public final class DraftLine {

    public @Nullable String programmeCode;
    public @Nullable String level;
    public @Nullable String learningPath;
    public @Nullable String regionCode;
    public @Nullable YearMonth monthWanted;
    public final Counts counts = new Counts();
    public Map<Cause, Integer> causes = Map.of();
    /** A count could not be read: then it is not missing as well. */
    public boolean countsFaulty;

    public void addCause(Cause cause, int count) {
        if (causes.isEmpty()) {
            causes = new EnumMap<>(Cause.class);
        }
        causes.put(cause, count);
    }

    /** The five that make it unique; null while one of them lacks. */
    @Nullable
    Key key() {
        return programmeCode == null || level == null || learningPath == null || regionCode == null || monthWanted == null
                ? null
                : new Key(programmeCode, level, learningPath, regionCode, monthWanted);
    }

    /** @throws IllegalStateException while one of the five lacks: its fault should have stopped the delivery */
    DeliveryLine finished() {
        if (programmeCode == null || level == null || learningPath == null || regionCode == null || monthWanted == null) {
            throw new IllegalStateException("A line with a fault cannot be delivered");
        }
        return new DeliveryLine(programmeCode, level, learningPath, regionCode, monthWanted, counts, causes);
    }

    record Key(String programmeCode, String level, String learningPath, String regionCode, YearMonth monthWanted) {
    }
}

package nl.stagepact.shortage.round.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a cell: "open", "verklaard", "gecorrigeerd", "vastgesteld". */
public enum CellState {
    /** The counts differ by more than the tolerance, or one of them is missing. */
    OPEN,
    /** One party explained its count; the other has not agreed yet. */
    EXPLAINED,
    /** One party corrected its count; the other has not agreed yet. */
    CORRECTED,
    /** Both parties agree on a value. */
    AGREED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CellState> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

package nl.stagepact.shortage.round.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a cell stands: "open", "verklaard", "gecorrigeerd", "vastgesteld". */
public enum CellState {
    /** The two differ by more than the tolerance, or one of them lacks. */
    OPEN,
    /** One side said why; the other has yet to agree. */
    EXPLAINED,
    /** One side changed its value; the other has yet to agree. */
    CORRECTED,
    /** Both stand behind the agreed value. */
    AGREED;

    public static final String CODES = "open, explained, corrected, agreed";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CellState> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

package nl.stagepact.shortage.round.domain;

import java.util.Locale;
import java.util.Optional;

/** Who must act next on a cell. */
public enum Turn {
    SCHOOL,
    SBB,
    BOTH,
    NOBODY;

    public static final String CODES = "school, sbb, both, nobody";

    public static Turn of(Party party) {
        return party == Party.SCHOOL ? SCHOOL : SBB;
    }

    public boolean isOf(Party party) {
        return this == BOTH || this == of(party);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Turn> of(String code) {
        return switch (code) {
            case "school" -> Optional.of(SCHOOL);
            case "sbb" -> Optional.of(SBB);
            case "both" -> Optional.of(BOTH);
            case "nobody" -> Optional.of(NOBODY);
            default -> Optional.empty();
        };
    }
}

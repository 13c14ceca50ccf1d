package nl.stagepact.shortage.round.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The party that must act next on a cell. */
public enum Turn {
    SCHOOL,
    SBB,
    BOTH,
    NOBODY;

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
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

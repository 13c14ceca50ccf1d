package nl.stagepact.discrimination.report.api;

import java.util.Locale;

import nl.stagepact.discrimination.report.domain.Wish;

/** What a desk can be asked to do. */
public enum DeskWish {
    SUPPORT,
    TALK,
    FORMAL_STEP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Wish wish() {
        return Wish.valueOf(name());
    }
}

package nl.stagepact.placement.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A programme on a given day.
 *
 * @param code crebo or programme code
 * @param name in Dutch
 * @param level 1 to 4
 * @param nameEn in English; null when the register has none
 */
public record Programme(String code, String name, String level, String sector, @Nullable String nameEn) {

    /** Without an English name. */
    public Programme(String code, String name, String level, String sector) {
        this(code, name, level, sector, null);
    }
}

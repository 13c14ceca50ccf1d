package nl.stagepact.shortage.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A qualification that a student is trained for.
 *
 * @param code see {@link ProgrammeCode}
 * @param name Dutch
 * @param nameEn English; null when the register has none
 * @param level the one level at which it exists
 * @param sector SBB's chamber
 * @param dossier number of the qualification dossier that it is part of; null when unknown
 * @param internshipMandatory whether a student needs an internship for it
 * @param validity while students can follow it
 * @param demo a code that no register has given out, for a programme that a source names without its code
 */
public record Programme(String code, String name, @Nullable String nameEn, Level level, Sector sector,
        @Nullable String dossier, boolean internshipMandatory, Validity validity, boolean demo) implements Valid {
}

package nl.stagepact.shortage.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A qualification for which students are trained.
 *
 * @param code see {@link ProgrammeCode}
 * @param name Dutch
 * @param nameEn English; null if unknown
 * @param level each programme has exactly one
 * @param sector SBB's chamber
 * @param dossier number of its qualification dossier; null if unknown
 * @param internshipMandatory whether it requires an internship
 * @param validity period in which students can follow it
 * @param demo whether the code is fictitious, because a source names the programme without its code
 */
public record Programme(String code, String name, @Nullable String nameEn, Level level, Sector sector,
        @Nullable String dossier, boolean internshipMandatory, Validity validity, boolean demo) implements Valid {
}

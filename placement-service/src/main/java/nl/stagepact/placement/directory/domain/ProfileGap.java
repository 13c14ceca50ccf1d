package nl.stagepact.placement.directory.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Information that employers cannot find.
 *
 * @param institutionCode of the school; null for a programme without any profile
 * @param vacancies number of vacancies in the area for the programme
 */
public record ProfileGap(String programmeCode, @Nullable String institutionCode, Missing missing, int vacancies) {

    /** The missing information. */
    public enum Missing {

        /** There are vacancies in the area, but no school there has a profile of the programme. */
        PROFILE,
        CONTACT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

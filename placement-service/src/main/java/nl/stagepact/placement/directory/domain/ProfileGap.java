package nl.stagepact.placement.directory.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that an employer cannot find.
 *
 * @param institutionCode of the school; null for a programme of which no school tells
 * @param vacancies places of companies in the area that wait for the programme
 */
public record ProfileGap(String programmeCode, @Nullable String institutionCode, Missing missing, int vacancies) {

    /** What is not there. */
    public enum Missing {

        /** Places are offered in the area, and no school there tells of the programme. */
        PROFILE,
        CONTACT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

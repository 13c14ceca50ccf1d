package nl.stagepact.placement.directory.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Department of a school that employers can contact; never a person. */
public enum SchoolContactRole {

    /** "Stagebureau" or "bpv-bureau". */
    INTERNSHIP_OFFICE,
    /** "Stagecoördinator" of the programme, without a name. */
    INTERNSHIP_COORDINATOR,
    /** Contact point of the school for companies ("bedrijvenloket"). */
    COMPANY_DESK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SchoolContactRole> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}

package nl.stagepact.placement.company.domain;

import java.util.Locale;
import java.util.Optional;

/** Department of a company that can be contacted; never a person. */
public enum ContactRole {

    /** Supervises students ("praktijkopleider"). */
    WORKPLACE_TRAINER,
    /** Hires students. */
    RECRUITMENT,
    /** Responsible for the recognition. */
    RECOGNITION,
    RECEPTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContactRole> of(String code) {
        for (ContactRole role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

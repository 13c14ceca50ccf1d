package nl.stagepact.placement.company.domain;

import java.util.Locale;
import java.util.Optional;

/** Whom to ask for at a company: a desk, never a person. */
public enum ContactRole {

    /** Who guides the students ("praktijkopleider"). */
    WORKPLACE_TRAINER,
    /** Who takes students on. */
    RECRUITMENT,
    /** Who answers for the recognition. */
    RECOGNITION,
    RECEPTION;

    public static final String CODES = "workplace_trainer, recruitment, recognition, reception";

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

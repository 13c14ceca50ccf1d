package nl.stagepact.placement.company.domain;

import java.util.Locale;
import java.util.Optional;

/** Number of employees, in the classes of the Chamber of Commerce. */
public enum CompanySize {

    ONE,
    FROM_2_TO_9,
    FROM_10_TO_49,
    FROM_50_TO_249,
    FROM_250;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CompanySize> of(String code) {
        for (CompanySize size : values()) {
            if (size.code().equals(code)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }
}

package nl.stagepact.shortage.register.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A school.
 *
 * @param code see {@link InstitutionCode}
 * @param name Dutch
 * @param kind type of education
 * @param pacts codes of the pacts of which it is a partner, which expect its deliveries
 * @param validity period in which it has this code and name
 * @param demo whether the code is fictitious
 */
public record Institution(String code, String name, Kind kind, Set<String> pacts, Validity validity, boolean demo)
        implements
            Valid {

    public Institution {
        pacts = Set.copyOf(pacts);
    }

    /** Type of education. Only mbo schools deliver counts; the others report signals. */
    public enum Kind {
        MBO,
        PRO,
        VSO,
        VMBO;

        public static final String CODES = "mbo, pro, vso, vmbo";

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }
}

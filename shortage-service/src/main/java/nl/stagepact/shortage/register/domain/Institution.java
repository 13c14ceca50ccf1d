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
 * @param kind what it teaches
 * @param pacts codes of the pacts it is a partner of; of these its deliveries are expected
 * @param validity while it exists under this code and name
 * @param demo a code that no register has given out
 */
public record Institution(String code, String name, Kind kind, Set<String> pacts, Validity validity, boolean demo)
        implements
            Valid {

    public Institution {
        pacts = Set.copyOf(pacts);
    }

    /** Kind of education. Only mbo schools deliver counts; the others report what they see. */
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

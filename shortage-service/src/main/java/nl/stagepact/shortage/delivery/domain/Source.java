package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.stagepact.shortage.register.domain.InstitutionCode;

/**
 * The party that counted. A school counts its own students; SBB counts the same cells across all schools. The two are compared,
 * never summed.
 *
 * @param kind see {@link Kind}
 * @param code code of the school, or {@code sbb}
 */
public record Source(Kind kind, String code) {

    /** Schools or SBB. */
    public enum Kind {
        SCHOOL(EnumSet.complementOf(EnumSet.of(Measure.SUPPLY))),
        /** SBB knows places, not the progress of students. */
        SBB(EnumSet.complementOf(EnumSet.of(Measure.DELAYED, Measure.DROPPED_OUT)));

        private final Set<Measure> measures;

        Kind(Set<Measure> measures) {
            this.measures = measures;
        }

        /** Measures that it can deliver, in the order of the columns. */
        public Set<Measure> measures() {
            return measures;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    public static final Source SBB = new Source(Kind.SBB, "sbb");

    public static Source school(InstitutionCode institution) {
        return new Source(Kind.SCHOOL, institution.code());
    }

    public boolean isSbb() {
        return kind == Kind.SBB;
    }
}

package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Reasons to reject a delivery. */
public abstract sealed class DeliveryRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DeliveryRejected(String message) {
        super(message, null, false, false);
    }

    /** The reference date or some lines violate rules, so nothing is stored. */
    public static final class Faulty extends DeliveryRejected {

        private static final long serialVersionUID = 1L;
        private final transient Optional<Fault> ofDate;
        private final transient List<Fault> faults;
        private final transient Places places;

        /**
         * @param ofDate the date stands outside of what was received
         * @param faults of the lines
         * @param places of the lines in what was received
         */
        public Faulty(Optional<Fault> ofDate, List<Fault> faults, Places places) {
            super(faults.size() + " faults");
            this.ofDate = ofDate;
            this.faults = List.copyOf(faults);
            this.places = places;
        }

        public Optional<Fault> ofDate() {
            return ofDate;
        }

        public List<Fault> faults() {
            return faults;
        }

        public Places places() {
            return places;
        }
    }

    /** The register has no such school on the reference date. */
    public static final class SchoolNotInRegister extends DeliveryRejected {

        private static final long serialVersionUID = 1L;
        private final String institutionCode;
        private final transient LocalDate referenceDate;

        public SchoolNotInRegister(String institutionCode, LocalDate referenceDate) {
            super("school not in register");
            this.institutionCode = institutionCode;
            this.referenceDate = referenceDate;
        }

        public String institutionCode() {
            return institutionCode;
        }

        public LocalDate referenceDate() {
            return referenceDate;
        }
    }

    /** The current delivery of that date is not the one that the caller expects. */
    public static final class ChangedMeanwhile extends DeliveryRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** The delivery does not exist or belongs to another school; the answer does not reveal which. */
    public static final class NotFound extends DeliveryRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }
}

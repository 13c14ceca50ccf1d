package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;
import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;

/** Every way in which a delivery is refused. */
public abstract sealed class DeliveryRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DeliveryRejected(String message) {
        super(message, null, false, false);
    }

    /** Some of it is wrong, so none of it is stored. */
    public static final class Faulty extends DeliveryRejected {

        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        public Faulty(List<Fault> faults) {
            super(faults.size() + " faults");
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Nobody can have counted on a day that has yet to come. */
    public static final class ReferenceDateInFuture extends DeliveryRejected {

        private static final long serialVersionUID = 1L;
        private final transient LocalDate referenceDate;
        private final transient LocalDate today;

        public ReferenceDateInFuture(LocalDate referenceDate, LocalDate today) {
            super("reference date in the future");
            this.referenceDate = referenceDate;
            this.today = today;
        }

        public LocalDate referenceDate() {
            return referenceDate;
        }

        public LocalDate today() {
            return today;
        }
    }

    /** Before this the regions and programmes of the registers mean nothing. */
    public static final class ReferenceDateTooOld extends DeliveryRejected {

        private static final long serialVersionUID = 1L;
        private final transient LocalDate earliest;

        public ReferenceDateTooOld(LocalDate earliest) {
            super("reference date too old");
            this.earliest = earliest;
        }

        public LocalDate earliest() {
            return earliest;
        }
    }

    /** The register does not have the school on the reference date: nobody could tell whose counts these are. */
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

    /** Not this school's, or not there: the caller is not told which. */
    public static final class NotFound extends DeliveryRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }
}

package nl.stagepact.shortage.dropout.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Reasons to reject dropout counts or a table of leaving reasons. */
public abstract sealed class DropoutRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DropoutRejected(String message) {
        super(message, null, false, false);
    }

    /** The month is none or some lines violate rules, so nothing is stored. */
    public static final class Faulty extends DropoutRejected {

        private static final long serialVersionUID = 1L;
        private final transient Optional<Fault> ofPeriod;
        private final transient List<Fault> faults;
        private final transient Places places;

        /**
         * @param ofPeriod the month stands outside of what was received
         * @param faults of the lines
         * @param places of the lines in what was received
         */
        public Faulty(Optional<Fault> ofPeriod, List<Fault> faults, Places places) {
            super(faults.size() + " faults");
            this.ofPeriod = ofPeriod;
            this.faults = List.copyOf(faults);
            this.places = places;
        }

        public Optional<Fault> ofPeriod() {
            return ofPeriod;
        }

        public List<Fault> faults() {
            return faults;
        }

        public Places places() {
            return places;
        }
    }

    /** The month lies in the future or before 2015. */
    public static final class PeriodOutOfRange extends DropoutRejected {

        private static final long serialVersionUID = 1L;
        private final transient YearMonth first;
        private final transient YearMonth last;
        private final transient Faulty faulty;

        /** @param faulty the faults of the month and of the lines, which the month must not hide */
        public PeriodOutOfRange(YearMonth first, YearMonth last, Faulty faulty) {
            super("period out of range");
            this.first = first;
            this.last = last;
            this.faulty = faulty;
        }

        public YearMonth first() {
            return first;
        }

        public YearMonth last() {
            return last;
        }

        public Faulty faulty() {
            return faulty;
        }
    }

    /** The register has no such school in that month. */
    public static final class SchoolNotInRegister extends DropoutRejected {

        private static final long serialVersionUID = 1L;

        public SchoolNotInRegister() {
            super("school not in register");
        }
    }

    /** Nothing was delivered for that month. */
    public static final class NotFound extends DropoutRejected {

        private static final long serialVersionUID = 1L;

        public NotFound() {
            super("not found");
        }
    }

    /** What is stored is not the version that the caller expects. */
    public static final class ChangedMeanwhile extends DropoutRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }
}

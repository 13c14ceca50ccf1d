package nl.stagepact.shortage.dropout.domain;

import java.time.YearMonth;
import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;

/** Every way in which counts of dropout, or a table of reasons, are refused. */
public abstract sealed class DropoutRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DropoutRejected(String message) {
        super(message, null, false, false);
    }

    /** Some of it is wrong, so none of it is stored. */
    public static final class Faulty extends DropoutRejected {

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

    /** The month has yet to begin, or is before 2015. */
    public static final class PeriodOutOfRange extends DropoutRejected {

        private static final long serialVersionUID = 1L;
        private final transient YearMonth first;
        private final transient YearMonth last;

        public PeriodOutOfRange(YearMonth first, YearMonth last) {
            super("period out of range");
            this.first = first;
            this.last = last;
        }

        public YearMonth first() {
            return first;
        }

        public YearMonth last() {
            return last;
        }
    }

    /** The register does not have the school in that month. */
    public static final class SchoolNotInRegister extends DropoutRejected {

        private static final long serialVersionUID = 1L;

        public SchoolNotInRegister() {
            super("school not in register");
        }
    }

    /** Somebody else changed the table of reasons since the caller looked. */
    public static final class ChangedMeanwhile extends DropoutRejected {

        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }
}

package nl.stagepact.shortage.register.domain;

import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;

/** Every way in which an import of a register is refused. */
public abstract sealed class RegisterRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RegisterRejected(String message) {
        super(message, null, false, false);
    }

    /** Some of it is wrong, so none of it is stored. */
    public static final class Faulty extends RegisterRejected {

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

    /** Somebody else imported since the caller looked. */
    public static final class ChangedMeanwhile extends RegisterRejected {

        private static final long serialVersionUID = 1L;

        private final int version;

        public ChangedMeanwhile(int version) {
            super("version " + version);
            this.version = version;
        }

        /** The version that stands now. */
        public int version() {
            return version;
        }
    }
}

package nl.stagepact.shortage.register.domain;

import java.util.List;

import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.Places;

/** Reasons to reject the import of a register. */
public abstract sealed class RegisterRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RegisterRejected(String message) {
        super(message, null, false, false);
    }

    /** Some lines violate rules, so nothing is stored. */
    public static final class Faulty extends RegisterRejected {

        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;
        private final transient Places places;

        /** @param places of the faults in what was received */
        public Faulty(List<Fault> faults, Places places) {
            super(faults.size() + " faults");
            this.faults = List.copyOf(faults);
            this.places = places;
        }

        public List<Fault> faults() {
            return faults;
        }

        public Places places() {
            return places;
        }
    }

    /** The register was imported again after the version that the caller has read. */
    public static final class ChangedMeanwhile extends RegisterRejected {

        private static final long serialVersionUID = 1L;

        private final int version;

        public ChangedMeanwhile(int version) {
            super("version " + version);
            this.version = version;
        }

        /** The current version. */
        public int version() {
            return version;
        }
    }
}

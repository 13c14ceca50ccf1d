package nl.stagepact.shortage.access.domain;

import java.util.Set;
import java.util.TreeSet;

/** Every way in which a caller is refused figures. */
public abstract sealed class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AccessRefused(String message) {
        super(message, null, false, false);
    }

    /** Exact figures are for partners of a region. */
    public static final class NotAPartner extends AccessRefused {

        private static final long serialVersionUID = 1L;
        private final transient Set<String> regions;

        public NotAPartner(Set<String> regions) {
            super("not a partner of " + regions);
            this.regions = new TreeSet<>(regions);
        }

        /** Asked for, but not the caller's; empty when the caller is no partner anywhere. */
        public Set<String> regions() {
            return regions;
        }
    }

    /** Figures of one school are for that school, SBB and the pact's administrator. */
    public static final class NotPerSchool extends AccessRefused {

        private static final long serialVersionUID = 1L;

        public NotPerSchool() {
            super("not per school");
        }
    }
}

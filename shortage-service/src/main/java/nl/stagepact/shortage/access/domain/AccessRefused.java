package nl.stagepact.shortage.access.domain;

import java.util.Set;
import java.util.TreeSet;

/** Reasons to deny access to figures. */
public abstract sealed class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AccessRefused(String message) {
        super(message, null, false, false);
    }

    /** Only partners of a pact may read exact figures of its regions. */
    public static final class NotAPartner extends AccessRefused {

        private static final long serialVersionUID = 1L;
        private final transient Set<String> regions;

        public NotAPartner(Set<String> regions) {
            super("not a partner of " + regions);
            this.regions = new TreeSet<>(regions);
        }

        /** The requested regions that the caller may not read; empty if the caller is not a partner of any pact. */
        public Set<String> regions() {
            return regions;
        }
    }

    /** Only the school itself, SBB and the pact's administrator may read figures of one school. */
    public static final class NotPerSchool extends AccessRefused {

        private static final long serialVersionUID = 1L;

        public NotPerSchool() {
            super("not per school");
        }
    }
}

package nl.stagepact.shortage.domain.figure;

import java.util.Set;
import java.util.TreeSet;

/** Every way in which figures are refused. */
public abstract sealed class FiguresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FiguresRefused(String message) {
        super(message, null, false, false);
    }

    /** Exact figures are for partners of a region. */
    public static final class NotAPartner extends FiguresRefused {

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
    public static final class NotPerSchool extends FiguresRefused {

        private static final long serialVersionUID = 1L;

        public NotPerSchool() {
            super("not per school");
        }
    }
}

package nl.stagepact.discrimination.routing.domain;

import java.util.Set;

import nl.stagepact.discrimination.keys.domain.CasePart;

/** Reasons to reject a request about a desk. */
public abstract sealed class DeskRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DeskRejected() {
        super(null, null, false, false);
    }

    /** No such desk is described. */
    public static final class NotFound extends DeskRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The description was changed concurrently. */
    public static final class ChangedMeanwhile extends DeskRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The desk is described already, and the caller does not say which version it has read. */
    public static final class VersionRequired extends DeskRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The caller does not work at this desk. */
    public static final class NotYourDesk extends DeskRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The school or municipality of the desk is in no register, so nobody would look for it. */
    public static final class NotInRegister extends DeskRejected {

        private static final long serialVersionUID = 1L;

        private final String code;

        public NotInRegister(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The desk takes no reports. */
    public static final class Closed extends DeskRejected {

        private static final long serialVersionUID = 1L;

        private final transient DeskCode desk;

        public Closed(DeskCode desk) {
            this.desk = desk;
        }

        public DeskCode desk() {
            return desk;
        }
    }

    /** The desk must never be given these parts. */
    public static final class MayNotRead extends DeskRejected {

        private static final long serialVersionUID = 1L;

        private final transient DeskCode desk;
        private final transient Set<CasePart> parts;

        public MayNotRead(DeskCode desk, Set<CasePart> parts) {
            this.desk = desk;
            this.parts = parts;
        }

        public DeskCode desk() {
            return desk;
        }

        public Set<CasePart> parts() {
            return parts;
        }
    }
}

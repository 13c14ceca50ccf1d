package nl.stagepact.discrimination.keeper.domain;

/** Reasons of the keeper to reject a request. */
public abstract sealed class KeeperRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private KeeperRejected() {
        super(null, null, false, false);
    }

    /** The caller is not the service. */
    public static final class TokenWrong extends KeeperRejected {

        private static final long serialVersionUID = 1L;
    }

    /** The condition of the lodging is not met, or there is no such lodging. Which of them is not told. */
    public static final class NotMet extends KeeperRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Something was sealed for another key or place, or was changed. */
    public static final class SealBroken extends KeeperRejected {

        private static final long serialVersionUID = 1L;
    }
}

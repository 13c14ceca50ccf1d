package nl.stagepact.localstack;

import org.jspecify.annotations.Nullable;

/** A failure that the user can resolve; only its message is shown, without a stack trace. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    public StackFailure(String message) {
        this(message, null);
    }

    public StackFailure(String message, @Nullable Throwable cause) {
        this(message, cause, 1);
    }

    private StackFailure(String message, @Nullable Throwable cause, int exitStatus) {
        super(message, cause);
        this.exitStatus = exitStatus;
    }

    /** @return a failure of the words after the command, with the exit status that shells use for wrong usage */
    public static StackFailure ofUsage(String message) {
        return new StackFailure(message, null, 2);
    }

    public int exitStatus() {
        return exitStatus;
    }
}

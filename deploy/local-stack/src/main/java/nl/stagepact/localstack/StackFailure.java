package nl.stagepact.localstack;

import org.jspecify.annotations.Nullable;

/** A failure that the user can resolve; only its message is shown, without a stack trace. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package nl.stagepact.localstack;

import org.jspecify.annotations.Nullable;

/** Something the person at the keyboard can do something about; the message says what, and is all that is shown. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

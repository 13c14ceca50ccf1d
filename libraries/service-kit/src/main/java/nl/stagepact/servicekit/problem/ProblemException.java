package nl.stagepact.servicekit.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem. Its texts are in the message bundles under {@code <name>.title} and {@code <name>.detail}.
 * Package {@code api} maps the sealed exceptions of aggregates to this exception.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String name;
    private final transient List<Object> arguments;
    private final transient @Nullable List<InputError> errors;

    public ProblemException(int status, String name, Object... arguments) {
        this(status, name, null, List.of(arguments));
    }

    public ProblemException(int status, String name, @Nullable List<InputError> errors, List<Object> arguments) {
        super(status + " " + name, null, false, false); // expected control flow: no stack trace
        this.status = status;
        this.name = name;
        this.errors = errors;
        this.arguments = arguments;
    }

    /** 400 with all errors in the input. */
    public static ProblemException invalidInput(List<InputError> errors) {
        return new ProblemException(400, "invalid-input", errors, List.of(errors.size()));
    }

    public static ProblemException notFound() {
        return new ProblemException(404, "not-found");
    }

    public int status() {
        return status;
    }

    public String name() {
        return name;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public @Nullable List<InputError> errors() {
        return errors;
    }
}

package nl.stagepact.servicekit.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error as RFC 9457 has it; media type {@code application/problem+json}.
 *
 * @param type {@code urn:problem-type:stagepact:<name>}; what a client decides on
 * @param title short, the same for every problem of this type
 * @param status the HTTP status
 * @param detail what happened here, and what to do about it
 * @param instance path of the request
 * @param errors every fault of the input, in its order; absent where the problem is not in the input
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, @Nullable String instance,
        @Nullable List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:problem-type:stagepact:";
}

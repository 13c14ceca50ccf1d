package nl.stagepact.servicekit.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Problem details as in RFC 9457, media type {@code application/problem+json}.
 *
 * @param type {@code urn:problem-type:stagepact:<name>}; identifies the problem for clients
 * @param title short summary, the same for every problem of this type
 * @param status the HTTP status
 * @param detail what happened and how to correct it
 * @param instance path of the request
 * @param errors all errors in the input, in order of occurrence; null when the input is not the problem
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, @Nullable String instance,
        @Nullable List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:problem-type:stagepact:";
}

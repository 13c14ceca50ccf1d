package nl.stagepact.servicekit.parameter;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.precondition.EntityTags;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Rejects requests with faulty parameters before they are bound. Unknown parameters are faults: a misspelt filter must not
 * silently return unfiltered figures.
 */
public class ParameterFilter {

    /** Of a read an unreadable condition is ignored: the answer is only sent once more than needed. */
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> CONDITIONS = List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    private final ParameterReader reader;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;
    /** Java reads the annotations of a method anew each time; this runs on every request. */
    private final Map<Method, Known> known = new ConcurrentHashMap<>();

    ParameterFilter(ParameterReader reader, Texts texts, CurrentLanguage currentLanguage) {
        this.reader = reader;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    /**
     * What an operation takes.
     *
     * @param key its Idempotency-Key; null if it takes none
     */
    private record Known(List<ParameterShape> shapes, Set<String> names, @Nullable KeyShape key) {

        static Known of(Method operation) {
            List<ParameterShape> shapes = Arrays.stream(operation.getParameters())
                    .filter(each -> each.isAnnotationPresent(BeanParam.class)).map(Parameter::getType).map(ParameterShape::of)
                    .toList();
            Set<String> names = new LinkedHashSet<>();
            shapes.forEach(shape -> shape.names().forEach(names::add));
            return new Known(shapes, names,
                    Arrays.stream(operation.getParameters()).flatMap(KeyShape::of).findFirst().orElse(null));
        }
    }

    /** @param required whether the contract requires the key */
    private record KeyShape(boolean required) {

        static Stream<KeyShape> of(Parameter parameter) {
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            var described = parameter.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
            return header != null && header.value().equals(IdempotencyKeyHeader.NAME)
                    ? Stream.of(new KeyShape(described != null && described.required()))
                    : Stream.empty();
        }
    }

    @ServerRequestFilter
    public void check(ResourceInfo matched, UriInfo uri, HttpHeaders headers, Request request) {
        Known taken = known.computeIfAbsent(matched.getResourceMethod(), Known::of);
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        List<InputError> faults = new ArrayList<>();
        taken.names().stream().filter(name -> given.getOrDefault(name, List.of()).size() > 1)
                .forEach(name -> faults.add(fault("given_twice", name)));
        taken.shapes().forEach(shape -> faults.addAll(reader.faults(shape, uri, currentLanguage.get())));
        String key = headers.getHeaderString(IdempotencyKeyHeader.NAME);
        if (taken.key() != null && key != null && !IdempotencyKeyHeader.isValid(key)) {
            faults.add(fault("not_a_key", IdempotencyKeyHeader.NAME, IdempotencyKeyHeader.MAX_LENGTH));
        } else if (taken.key() != null && key == null && taken.key().required()) {
            faults.add(fault("missing", IdempotencyKeyHeader.NAME));
        }
        if (!READS.contains(request.getMethod())) {
            CONDITIONS.stream()
                    .filter(name -> !EntityTags.isWellFormed(Objects.requireNonNullElse(headers.getHeaderString(name), "*")))
                    .forEach(name -> faults.add(fault("not_entity_tags", name)));
        }
        faults.addAll(UnknownParameters.faults(given.keySet(), taken.names(), texts, currentLanguage.get()));
        if (!faults.isEmpty()) {
            throw faults.stream().allMatch(fault -> fault.code().equals(Faults.NOT_FOUND))
                    ? new ProblemException(404, "not-found", faults, List.of())
                    : ProblemException.invalidInput(faults);
        }
    }

    private InputError fault(String code, String name, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        return InputError.ofParameter(code, texts.get(currentLanguage.get(), "fault." + code, all), name);
    }
}

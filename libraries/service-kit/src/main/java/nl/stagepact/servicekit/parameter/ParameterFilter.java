package nl.stagepact.servicekit.parameter;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Parameters;

/**
 * Rejects requests with faulty parameters before they are bound. Unknown parameters are faults: a misspelt filter must not
 * silently return unfiltered figures.
 */
public class ParameterFilter {

    private final ParameterReader reader;
    private final Parameters parameters;
    private final CurrentLanguage currentLanguage;
    /** Java reads the annotations of a method anew each time; this runs on every request. */
    private final Map<Method, Known> known = new ConcurrentHashMap<>();

    ParameterFilter(ParameterReader reader, Parameters parameters, CurrentLanguage currentLanguage) {
        this.reader = reader;
        this.parameters = parameters;
        this.currentLanguage = currentLanguage;
    }

    /**
     * What an operation takes.
     *
     * @param readsItself whether it reads other parameters through {@link Parameters}, and rejects unknown ones
     */
    private record Known(List<ParameterShape> shapes, Set<String> names, boolean readsItself) {

        static Known of(Method operation) {
            List<ParameterShape> shapes = Arrays.stream(operation.getParameters())
                    .filter(each -> each.isAnnotationPresent(BeanParam.class)).map(Parameter::getType).map(ParameterShape::of)
                    .toList();
            Set<String> names = new LinkedHashSet<>();
            shapes.forEach(shape -> shape.names().forEach(names::add));
            return new Known(shapes, names, Arrays.stream(operation.getParameters())
                    .anyMatch(each -> each.isAnnotationPresent(QueryParam.class)));
        }
    }

    @ServerRequestFilter
    public void check(ResourceInfo matched, UriInfo uri) {
        Known taken = known.computeIfAbsent(matched.getResourceMethod(), Known::of);
        parameters.know(taken.names());
        taken.names().stream().filter(name -> uri.getQueryParameters().getOrDefault(name, List.of()).size() > 1)
                .forEach(name -> parameters.fault("given_twice", name));
        taken.shapes().forEach(shape -> parameters.add(reader.faults(shape, uri, currentLanguage.get())));
        if (!taken.readsItself()) {
            parameters.refuseFaults();
        }
    }
}

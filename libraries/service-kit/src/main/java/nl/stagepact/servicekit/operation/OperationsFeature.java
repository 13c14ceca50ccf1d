package nl.stagepact.servicekit.operation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import nl.stagepact.servicekit.header.UsableFromAnyOrigin;

/** Notes every operation when the service starts. */
@Provider
public class OperationsFeature implements DynamicFeature {

    private final Operations operations;

    public OperationsFeature(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                operations.add(path(resource.getResourceClass()) + path(method), http.value(),
                        UsableFromAnyOrigin.isOpen(method), produced(resource));
            }
        }
    }

    private static List<String> produced(ResourceInfo resource) {
        Produces ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        Produces produces = ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(Produces.class);
        return produces == null ? List.of() : List.of(produces.value());
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        String value = path == null ? "" : path.value();
        return value.isEmpty() || value.equals("/") ? "" : value.startsWith("/") ? value : '/' + value;
    }
}

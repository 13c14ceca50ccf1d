package nl.stagepact.servicekit.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;

/** All operations of this service. JAX-RS answers for a whole class where a single path is asked. */
@Singleton
public class Operations {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Operation> all = new CopyOnWriteArrayList<>();

    private record Operation(String template, Pattern path, String method, boolean isPublic, List<String> produced) {
    }

    /**
     * @param template path below that of the service, with parameters in braces
     * @param isPublic whether it needs no token
     * @param produced media types of its answer, preferred ones first
     */
    void add(String template, String method, boolean isPublic, List<String> produced) {
        StringBuilder path = new StringBuilder();
        String[] texts = PARAMETER.split(template, -1);
        for (int i = 0; i < texts.length; i++) {
            path.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(texts[i]));
        }
        all.add(new Operation(template, Pattern.compile(path.toString()), method, isPublic, produced));
    }

    /**
     * @param path below that of the service
     * @return methods that the path has, sorted; empty when no operation has it
     */
    public Set<String> methodsAt(String path) {
        Set<String> methods = new TreeSet<>();
        all.stream().filter(each -> each.path().matcher(path).matches()).forEach(each -> methods.add(each.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    /**
     * @param path below that of the service
     * @return media types of the answer, preferred ones first; empty when no operation has one
     */
    public Set<String> producedAt(String path, String method) {
        String like = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        Set<String> types = new LinkedHashSet<>();
        all.stream().filter(each -> each.method().equals(like) && each.path().matcher(path).matches())
                .forEach(each -> types.addAll(each.produced()));
        return types;
    }

    /**
     * @param template path below that of the service; names and patterns of its parameters do not matter
     * @return the template as an operation has it, with its names; empty when no operation has it
     */
    public Optional<String> declared(String template) {
        String unnamed = unnamed(template);
        return all.stream().map(Operation::template).filter(each -> unnamed(each).equals(unnamed)).findFirst();
    }

    private static String unnamed(String template) {
        return PARAMETER.matcher(template).replaceAll("{}");
    }

    /**
     * @param path below that of the service
     * @return methods of the path that need no token, from a browser neither; sorted, empty when there is none
     */
    public Set<String> publicMethodsAt(String path) {
        Set<String> methods = new TreeSet<>();
        all.stream().filter(each -> each.isPublic() && each.path().matcher(path).matches())
                .forEach(each -> methods.add(each.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }
}

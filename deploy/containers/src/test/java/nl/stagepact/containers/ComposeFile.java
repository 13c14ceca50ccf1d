package nl.stagepact.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml with its variables at their defaults. */
record ComposeFile(Map<String, Map<String, Object>> services, Map<String, Object> volumes) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    @SuppressWarnings("unchecked")
    static ComposeFile of(Path file) throws IOException {
        String text = VARIABLE.matcher(Files.readString(file)).replaceAll("$1");
        Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ComposeFile((Map<String, Map<String, Object>>) content.get("services"),
                (Map<String, Object>) content.get("volumes"));
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        ((Map<?, ?>) service(service).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name.toString(), value.toString()));
        return environment;
    }

    List<String> list(String service, String key) {
        return ((List<?>) service(service).getOrDefault(key, List.of())).stream().map(Object::toString).toList();
    }

    Map<String, Object> service(String name) {
        return services.getOrDefault(name, Map.of());
    }
}

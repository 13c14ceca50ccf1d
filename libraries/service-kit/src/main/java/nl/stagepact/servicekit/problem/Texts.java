package nl.stagepact.servicekit.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Human-readable texts from every {@code messages/<language>.properties} on the class path: the library's and the service's.
 */
public final class Texts {

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            bundles.put(language, load("messages/" + language.tag() + ".properties"));
        }
    }

    /**
     * @param arguments replace {0}, {1}, … literally
     * @throws IllegalArgumentException for an unknown key; test-kit's TextContract checks every key that a source names
     *         literally
     */
    public String get(Language language, String key, List<?> arguments) {
        String text = bundles.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.tag());
        }
        if (arguments.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            // Not MessageFormat: it treats apostrophes, common in Dutch, as quotes and formats numbers by locale.
            if (text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}'
                    && Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 1) - '0' < arguments.size()) {
                filled.append(arguments.get(text.charAt(i + 1) - '0'));
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    public Problem problem(Language language, ProblemException thrown, @Nullable String instance) {
        return new Problem(Problem.TYPE_PREFIX + thrown.name(), get(language, thrown.name() + ".title", List.of()),
                thrown.status(), get(language, thrown.name() + ".detail", thrown.arguments()), instance, thrown.errors());
    }

    public java.util.Set<String> keys(Language language) {
        return bundles.get(language).stringPropertyNames();
    }

    private static Properties load(String name) {
        Properties all = new Properties();
        try {
            Enumeration<URL> files = Thread.currentThread().getContextClassLoader().getResources(name);
            while (files.hasMoreElements()) {
                try (Reader reader = new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts cannot be read: " + name, e);
        }
        return all;
    }
}

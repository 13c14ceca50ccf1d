package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Verifies that both languages have every text whose key the sources name literally: a missing one is a 500 in production. */
public final class TextContract {

    /** Argument in which any literal with an underscore is a code: helper methods called fault differ in their parameters. */
    private static final int ANY = -1;

    private static final List<Call> CALLS = List.of(
            new Call("new ProblemException\\(", 1, "%s.title", "%s.detail"),
            new Call("new InputError\\(", 0, "fault.%s"),
            new Call("InputError\\.ofParameter\\(", 0, "fault.%s"),
            new Call("\\.add(?:Here)?\\(", 0, "fault.%s"),
            new Call("\\bVacancyFault\\.of\\(", 0, "fault.%s"),
            new Call("\\bFault\\.of\\(", 2, "fault.%s"),
            new Call("new Fault\\(", 2, "fault.%s"),
            new Call("new MalformedTable\\(", 0, "fault.%s"),
            new Call("\\b(?:fault|whole|column)\\(", ANY, "fault.%s"),
            new Call("\\bnotice\\(", 0, "notice.%s"),
            new Call("new OfferNotice\\(", 0, "notice.%s"),
            new Call("\\btexts\\(?\\)?\\.get\\(", 1, "%s"),
            new Call("\\btext\\((?:language|each), ", 0, "%s"));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_.-]*)\"");

    /** In a message of a constraint. */
    private static final Pattern IN_BRACES = Pattern.compile("\"\\{(form\\.[a-z0-9_.]+)}\"");

    private TextContract() {
    }

    /** @param sources root of the packages, such as {@code src/main/java} */
    public static void check(Path sources) throws IOException {
        Texts texts = new Texts();
        assertThat(texts.keys(Language.EN)).as("keys in English and in Dutch").isEqualTo(texts.keys(Language.NL));
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys.addAll(keysIn(Files.readString(file)));
            }
        }
        assertThat(keys).as("keys named in %s", sources).isNotEmpty();
        keys.removeAll(texts.keys(Language.NL));
        assertThat(keys).as("keys without a text").isEmpty();
    }

    static Set<String> keysIn(String source) {
        Set<String> keys = new TreeSet<>();
        CALLS.forEach(call -> call.start().matcher(source).results()
                .forEach(found -> keys.addAll(call.keys(arguments(source, found.end())))));
        IN_BRACES.matcher(source).results().forEach(found -> keys.add(found.group(1)));
        return keys;
    }

    /** @param from the first character after the opening parenthesis */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        boolean quoted = false;
        for (int i = from; i < source.length() && depth >= 0; i++) {
            char c = source.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
                if (depth < 0 || depth == 0 && c == ',') {
                    arguments.add(source.substring(begin, i).strip());
                    begin = i + 1;
                }
            }
        }
        return arguments;
    }

    /** A call that takes a code, from which a key is formed. */
    private record Call(Pattern start, int argument, List<String> forms) {

        Call(String start, int argument, String... forms) {
            this(Pattern.compile(start), argument, List.of(forms));
        }

        /** Codes of one argument stand alone or are the two of a choice; a concatenation is no literal key. */
        List<String> keys(List<String> arguments) {
            boolean isListOfOne = start.pattern().startsWith("\\.add") && arguments.size() < 2;
            if (isListOfOne || argument >= arguments.size()) {
                return List.of();
            }
            Stream<String> asked = argument == ANY ? arguments.stream() : Stream.of(arguments.get(argument));
            return asked.filter(text -> text.matches("(?s)(?:[^\"]*\\?\\s*)?\"[^\"+]*\"(?:\\s*:\\s*\"[^\"+]*\")?"))
                    .map(LITERAL::matcher).flatMap(Matcher::results).map(found -> found.group(1))
                    .filter(code -> argument != ANY || code.contains("_"))
                    .flatMap(code -> forms.stream().map(form -> form.formatted(code))).toList();
        }
    }
}

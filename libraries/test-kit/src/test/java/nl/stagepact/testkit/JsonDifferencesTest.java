package nl.stagepact.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class JsonDifferencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void namesOnlyWhatDiffers() throws IOException {
        assertThat(between("{'a': 1, 'b': {'c/d': [1, 2]}, 'e': 'x'}", "{'a': 1, 'b': {'c/d': [1]}, 'f': 'x'}").lines())
                .containsExactly("/b/c~1d/1: 2 -> absent", "/e: \"x\" -> absent", "/f: absent -> \"x\"");
    }

    @Test
    void equalDocumentsHaveNone() throws IOException {
        assertThat(between("{'a': 1, 'b': [2]}", "{'b': [2], 'a': 1}").isEmpty()).isTrue();
    }

    @Test
    void showsTheFirstTwenty() throws IOException {
        String many = "[" + "1, ".repeat(24) + "1]";
        assertThat(between(many, "[]").toString()).startsWith("/0: 1 -> absent").endsWith("/19: 1 -> absent\n... and 5 more");
    }

    private static JsonDifferences between(String expected, String actual) throws IOException {
        return JsonDifferences.between(JSON.readTree(expected.replace('\'', '"')), JSON.readTree(actual.replace('\'', '"')));
    }
}

package nl.stagepact.placement.search.index.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reviewed lists of words, among the resources in folder {@code search}: one entry a line, comments after #. */
final class WordList {

    private WordList() {
    }

    static List<String> read(String name) {
        try (InputStream list = Objects.requireNonNull(WordList.class.getResourceAsStream("/search/" + name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

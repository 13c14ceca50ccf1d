package nl.stagepact.testkit.wrong.search.index;

import java.util.List;

/** Rule 9: personal data. */
public record PersonIndex(List<String> contactEmail, String name) {
}

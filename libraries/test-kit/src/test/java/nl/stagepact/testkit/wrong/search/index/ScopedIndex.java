package nl.stagepact.testkit.wrong.search.index;

import jakarta.enterprise.context.ApplicationScoped;

/** Rule 9: a bean. */
@ApplicationScoped
public class ScopedIndex {
}

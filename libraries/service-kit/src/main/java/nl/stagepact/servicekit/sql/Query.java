package nl.stagepact.servicekit.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A statement composed of parts, each with its parameters beside it: adding an optional part renumbers nothing. */
public final class Query {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** @param part on lines of its own; its parameters as {@link Sql} binds them */
    public Query add(String part, @Nullable Object... its) {
        sql.append(part).append('\n');
        Collections.addAll(parameters, its);
        return this;
    }

    /** @param condition with one parameter, an array; an empty filter filters nothing */
    public Query addUnlessEmpty(String condition, Collection<?> filter) {
        return filter.isEmpty() ? this : add(condition, filter);
    }

    public String sql() {
        return sql.toString();
    }

    public @Nullable Object[] parameters() {
        return parameters.toArray();
    }
}

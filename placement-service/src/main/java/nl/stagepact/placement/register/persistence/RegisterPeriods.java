package nl.stagepact.placement.register.persistence;

import java.util.Collection;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.sql.Sql;

/** Stores register entries; each is published with all of its periods and the version of the register. */
final class RegisterPeriods {

    private final Sql sql;
    private final String takeVersion;
    private final String delete;
    private final String insert;

    /**
     * @param entry table of the entries; their periods are in the table with the suffix {@code _period}
     * @param columns of a period, after the code
     */
    RegisterPeriods(Sql sql, String entry, String... columns) {
        this.sql = sql;
        // The same version is accepted again: a register can be republished.
        this.takeVersion = """
                insert into %s as p (code, version) values (?, ?) on conflict (code) do update
                set version = excluded.version where excluded.version >= p.version""".formatted(entry);
        this.delete = "delete from " + entry + "_period where code = ?";
        this.insert = "insert into " + entry + "_period (code, " + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.length) + ")";
    }

    /**
     * Replaces the periods of an entry, unless they came from a later version of the register.
     *
     * @param row starts with the code
     */
    <P> void replace(String code, int version, Collection<P> periods, Function<P, @Nullable Object[]> row) {
        if (sql.update(takeVersion, code, version) == 0) {
            return;
        }
        sql.update(delete, code);
        sql.batch(insert, periods, row);
    }
}

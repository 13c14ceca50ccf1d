package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A promise to users that faults may not break. */
interface Invariant {

    /** The promise, in a few words. */
    String name();

    /** Whether it may hold later though it does not now. */
    default boolean maySettle() {
        return true;
    }

    /**
     * @return what breaks the promise now, in words; empty when it holds
     * @throws IOException when the stack does not say
     * @throws SQLException when a database does not say
     */
    List<String> violations() throws IOException, SQLException;
}

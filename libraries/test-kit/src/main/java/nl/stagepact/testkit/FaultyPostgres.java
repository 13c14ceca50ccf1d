package nl.stagepact.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import nl.stagepact.localstack.fault.FaultyLink;

/** Puts a link that tests can cut between the service and {@link RealPostgres}; to be restricted to the class that cuts it. */
public class FaultyPostgres implements QuarkusTestResourceLifecycleManager {

    /** Static, because the framework creates this instance. */
    public static volatile FaultyLink link;

    /** After {@link RealPostgres}. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            link = FaultyLink.to(RealPostgres.port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + link.port() + "/" + RealPostgres.DATABASE,
                // Otherwise only the first COMMIT of a connection is sent as text, by which the link recognises it.
                "quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "0",
                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "3",
                "quarkus.datasource.jdbc.validation-query-timeout", "1S");
    }

    @Override
    public void stop() {
        try {
            if (link != null) {
                link.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

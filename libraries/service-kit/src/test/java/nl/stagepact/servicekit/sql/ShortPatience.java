package nl.stagepact.servicekit.sql;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The limits of the defaults, a tenth of their length, so that a test outlasts them. */
public class ShortPatience implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        String driver = "quarkus.datasource.jdbc.additional-jdbc-properties.";
        return Map.of(driver + "socketTimeout", "3", driver + "connectTimeout", "1",
                // Otherwise only the first COMMIT of a connection is sent as text, by which FaultyLink recognises it.
                driver + "prepareThreshold", "0", "quarkus.datasource.jdbc.login-timeout", "PT0.8S",
                driver + "options", "-c lock_timeout=1s -c statement_timeout=2s -c idle_in_transaction_session_timeout=3s",
                "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                "quarkus.datasource.jdbc.foreground-validation-interval", "1S",
                "quarkus.datasource.jdbc.validation-query-timeout", "1S",
                "quarkus.datasource.jdbc.background-validation-interval", "2S",
                "stagepact.events.relay", "true");
    }
}

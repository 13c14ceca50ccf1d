package nl.stagepact.localstack;

import java.util.Map;
import java.util.TreeMap;

/**
 * Environment variables of a service: on a bare machine all are passed to its process, in a container the secrets come from a
 * file.
 *
 * @param settings what anyone may see
 * @param secrets what only the service may see
 */
public record ServiceEnvironment(Map<String, String> settings, Map<String, String> secrets) {

    static final String GATEWAY = "gateway";
    private static final String OPEN_DATA_SERVICE = "shortage-service";
    private static final String CASE_SERVICE = "discrimination-service";

    /** @param addresses where the service finds the others; @param name of a service, or the gateway */
    public static ServiceEnvironment of(StackFacts facts, Addresses addresses, Secrets secrets, String name) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("STAGEPACT_HTTP_HOST", addresses.listen());
        settings.put("STAGEPACT_HTTP_PORT", "" + facts.port(name));
        settings.put("STAGEPACT_MANAGEMENT_HOST", addresses.listen());
        settings.put("STAGEPACT_MANAGEMENT_PORT", "" + facts.managementPort(name));
        settings.put("STAGEPACT_PUBLIC_URL", facts.url(GATEWAY));
        if (name.equals(GATEWAY)) {
            facts.services().forEach(service -> settings.put("STAGEPACT_ROUTE_"
                    + facts.text(service + ".base-path").split("/")[1].toUpperCase() + "_URL",
                    addresses.url(facts, service)));
            return new ServiceEnvironment(settings, Map.of());
        }
        String database = facts.text(name + ".database");
        settings.put("STAGEPACT_DATABASE_URL",
                "jdbc:postgresql://" + addresses.of("postgres") + ":" + facts.port("postgres") + "/" + database);
        settings.put("STAGEPACT_DATABASE_ROLE", database);
        Map<String, String> own = new TreeMap<>();
        own.put("STAGEPACT_DATABASE_PASSWORD", secrets.get("database." + database));
        if (name.equals(StackFacts.KEEPER)) {
            settings.put("QUARKUS_PROFILE", "prod,keeper");
            own.put("STAGEPACT_KEEPER_SECRET", secrets.get("keeper"));
            own.put("STAGEPACT_KEEPER_TOKEN", secrets.get("keeper-token"));
            return new ServiceEnvironment(settings, own);
        }
        settings.put("STAGEPACT_KAFKA", addresses.of("kafka") + ":" + facts.port("kafka"));
        settings.put("STAGEPACT_ISSUER", facts.issuer());
        settings.put("STAGEPACT_REALM_URL",
                addresses.url(facts, "keycloak") + "/realms/" + facts.text("keycloak.realm"));
        own.put("STAGEPACT_CURSOR_KEY", secrets.get("cursor-key." + name));
        if (name.equals(OPEN_DATA_SERVICE)) {
            own.put("STAGEPACT_OPEN_DATA_SECRET", secrets.get("open-data"));
        }
        if (name.equals(CASE_SERVICE)) {
            settings.put("STAGEPACT_ERASURE_LEDGER", addresses.ledger());
            settings.put("STAGEPACT_KEEPER_URL", addresses.url(facts, StackFacts.KEEPER));
            own.put("STAGEPACT_KEEPER_TOKEN", secrets.get("keeper-token"));
            own.put("STAGEPACT_CASE_KEYS", secrets.get("case-keys"));
            own.put("STAGEPACT_PSEUDONYM_KEY", secrets.get("case-pseudonym"));
        }
        return new ServiceEnvironment(settings, own);
    }

    /** Where components reach each other. */
    public enum Addresses {
        /** All on one machine, reachable from it only. */
        LOOPBACK("127.0.0.1", "data/erasure-ledger"),
        /** Each in a container with its name as address. */
        CONTAINERS("0.0.0.0", "/ledger/erasures");

        private final String listen;
        private final String ledger;

        Addresses(String listen, String ledger) {
            this.listen = listen;
            this.ledger = ledger;
        }

        /** @return file of erased cases, outside the database; relative to the folder of the stack */
        String ledger() {
            return ledger;
        }

        /** @return address on which a service listens */
        String listen() {
            return listen;
        }

        /** @return address of a component that speaks HTTP */
        String url(StackFacts facts, String component) {
            return this == LOOPBACK ? facts.url(component) : "http://" + component + ":" + facts.port(component);
        }

        /** @return host of the component */
        String of(String component) {
            return this == LOOPBACK ? listen : component;
        }
    }
}

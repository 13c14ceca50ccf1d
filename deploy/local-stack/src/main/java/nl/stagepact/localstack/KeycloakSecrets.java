package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Keycloak is told by environment variables that only it may see: passwords, and the secrets of the realm's clients. */
public final class KeycloakSecrets {

    /** Placeholder in the realm file, for example {@code ${STAGEPACT_SECRET_DEMO_SCHOOL_A}}. */
    private static final Pattern SECRET = Pattern.compile("\\$\\{STAGEPACT_SECRET_([A-Z_]+)}");

    private KeycloakSecrets() {
    }

    public static Map<String, String> environment(StackFacts facts, Secrets secrets) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "KC_DB_PASSWORD", secrets.get("database." + facts.text("keycloak.database")),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")));
        for (String client : clients(facts)) {
            environment.put("STAGEPACT_SECRET_" + client.toUpperCase().replace('-', '_'), secrets.get("client." + client));
        }
        return environment;
    }

    /** @return ids of the realm's clients whose secrets are generated */
    public static List<String> clients(StackFacts facts) {
        Path realm = realm(facts);
        try {
            Matcher matcher = SECRET.matcher(Files.readString(realm));
            return matcher.results().map(found -> found.group(1).toLowerCase().replace('_', '-')).distinct().toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + realm + ": " + e.getMessage(), e);
        }
    }

    static Path realm(StackFacts facts) {
        return facts.root().resolve("deploy/keycloak/stagepact-realm.json");
    }
}

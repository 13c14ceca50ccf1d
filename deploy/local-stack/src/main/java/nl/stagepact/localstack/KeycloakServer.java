package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Keycloak server with the realm of deploy/keycloak and its data in PostgreSQL. Client secrets come from the secrets file.
 */
public final class KeycloakServer implements Component {

    /** The first start creates Keycloak's tables and imports the realm, which takes a minute on a busy machine. */
    private static final Duration START = Duration.ofMinutes(4);

    private final Software software;
    private final StackFacts facts;
    private final Secrets secrets;
    private final ManagedProcess process;

    public KeycloakServer(StackFolder folder, Software software, StackFacts facts, Secrets secrets) {
        this.software = software;
        this.facts = facts;
        this.secrets = secrets;
        this.process = new ManagedProcess(folder, "keycloak");
    }

    @Override
    public String title() {
        return "Keycloak with realm " + facts.text("keycloak.realm");
    }

    /** Keycloak is ready about ten seconds later. */
    @Override
    public void launch() {
        Path realm = KeycloakSecrets.realm(facts);
        Path unpacked = unpack();
        try {
            Path imports = unpacked.resolve("data/import");
            Files.createDirectories(imports);
            Files.copy(realm, imports.resolve("stagepact-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            Map<String, String> environment = new HashMap<>(Map.of(
                    "KC_DB_URL", facts.jdbcUrl(facts.text("keycloak.database")),
                    "KC_DB_USERNAME", facts.text("keycloak.database"),
                    "KC_DB_POOL_MAX_SIZE", "10",
                    "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                    "KC_HTTP_MANAGEMENT_PORT", "" + facts.managementPort("keycloak")));
            environment.putAll(KeycloakSecrets.environment(facts, secrets));
            List<String> command = java(unpacked);
            command.addAll(List.of("start", "--optimized", "--cache=local",
                    "--http-enabled=true", "--http-host=127.0.0.1", "--http-management-host=127.0.0.1",
                    "--http-port=" + facts.port("keycloak"), "--hostname=" + facts.url("keycloak"), "--import-realm"));
            process.start(command, environment, "-");
        } catch (IOException e) {
            throw new StackFailure("Keycloak could not be started: " + e.getMessage(), e);
        }
    }

    /** Takes a minute the first time, so do it while others start. */
    Path unpack() {
        return software.keycloak();
    }

    /**
     * What bin/kc.sh runs as its child, with its options. The script itself would be the process that is recorded, and killing
     * it would leave the child running on Keycloak's ports.
     */
    private static List<String> java(Path software) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms64m", "-Xmx256m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true", "-Duser.language=en", "-Duser.country=US", ManagedProcess.NATIVE_ACCESS));
        Stream.of("java.util", "java.util.concurrent", "java.security", "java.lang")
                .forEach(open -> command.add("--add-opens=java.base/" + open + "=ALL-UNNAMED"));
        command.addAll(List.of("-Dkc.home.dir=" + software, "-Djboss.server.config.dir=" + software.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000", "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp", software.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    @Override
    public void awaitReady() {
        Waiting.until(this::answers, process, START);
    }

    /** @return ids of the realm's clients whose secrets are generated here */
    public List<String> demoClients() {
        return KeycloakSecrets.clients(facts);
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    @Override
    public void end() {
        process.end("TERM", Duration.ofSeconds(20));
    }

    private boolean answers() {
        return HttpProbe.answers(facts.issuer() + "/.well-known/openid-configuration");
    }
}

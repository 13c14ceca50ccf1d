package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A packaged Stagepact service; configured through environment variables, as in a container. */
public final class ServiceProcess implements Component {

    private static final Duration START = Duration.ofMinutes(2);

    private final StackFacts facts;
    private final Secrets secrets;
    private final String name;
    private final ManagedProcess process;
    private volatile Map<String, String> overrides = Map.of();

    public ServiceProcess(StackFolder folder, StackFacts facts, Secrets secrets, String name) {
        this.facts = facts;
        this.secrets = secrets;
        this.name = name;
        this.process = new ManagedProcess(folder, name);
    }

    @Override
    public String name() {
        return name;
    }

    /** @param settings environment variables that override those of the stack at each following start */
    public void override(Map<String, String> settings) {
        overrides = Map.copyOf(settings);
    }

    @Override
    public void launch() {
        launch(overrides);
    }

    /** @param settings environment variables that override those of the stack */
    public void launch(Map<String, String> settings) {
        requireBuilt();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                ManagedProcess.NATIVE_ACCESS, "-Xms32m", "-Xmx384m", "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true"));
        command.addAll(List.of("-jar", jar().toString()));
        ServiceEnvironment own = ServiceEnvironment.of(facts, ServiceEnvironment.Addresses.LOOPBACK, secrets, name);
        Map<String, String> environment = new HashMap<>(own.settings());
        environment.putAll(own.secrets());
        environment.putAll(settings);
        process.start(command, environment, packaged());
    }

    void requireBuilt() {
        if (!Files.exists(jar())) {
            throw new StackFailure(name + " has not been built. Run ./mvnw package.");
        }
    }

    @Override
    public void awaitReady() {
        Waiting.until(this::answers, process, START);
    }

    /** @return whether the package was rebuilt after this process started */
    @Override
    public boolean stale() {
        return process.stamp().map(stamp -> !stamp.equals(packaged())).orElse(false);
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    @Override
    public void end() {
        process.end("TERM", Duration.ofSeconds(20));
    }

    /**
     * Of the gateway itself: its {@code /health} is 503 while no service answers, which is no reason to wait for the gateway.
     */
    public boolean answers() {
        return HttpProbe
                .answers(isGateway() ? facts.url(name) + "/health/live" : facts.managementUrl(name) + "/q/health/ready");
    }

    private boolean isGateway() {
        return name.equals(ServiceEnvironment.GATEWAY);
    }

    private Path jar() {
        return facts.root().resolve(facts.artifact(name)).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private String packaged() {
        Path application = facts.root().resolve(facts.artifact(name))
                .resolve("target/quarkus-app/quarkus/quarkus-application.dat");
        try {
            return "" + Files.getLastModifiedTime(application).toMillis();
        } catch (IOException e) {
            return "none";
        }
    }
}

package nl.stagepact.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Kafka broker: one KRaft node in a separate process, whose log survives a kill. */
public final class KafkaBroker implements Component {

    private static final Duration START = Duration.ofSeconds(60);
    private static final String MAIN = "kafka.Kafka";

    private final StackFolder folder;
    private final StackFacts facts;
    private final int port;
    private final int controllerPort;
    private final ManagedProcess process;

    public KafkaBroker(StackFolder folder, StackFacts facts, int port, int controllerPort) {
        this.folder = folder;
        this.facts = facts;
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = new ManagedProcess(folder, "kafka");
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public void launch() {
        Path settings = writeSettings();
        format(settings);
        process.start(java(ManagedProcess.NATIVE_ACCESS, "-Xms128m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", classPath(), MAIN,
                settings.toString()), Map.of(), "-");
    }

    @Override
    public void awaitReady() {
        Waiting.until(this::answers, process, START);
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void provision(StackFacts stack, Secrets secrets) {
        topics().create(stack);
    }

    public Topics topics() {
        return new Topics(bootstrap());
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
        return !Ports.isFree(port) && topics().reachable();
    }

    private Path writeSettings() {
        try {
            String text = Files.readString(facts.root().resolve("deploy/kafka/server.properties"))
                    + "\nnode.id=1"
                    + "\ncontroller.quorum.voters=1@127.0.0.1:" + controllerPort
                    + "\nlisteners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort
                    + "\nadvertised.listeners=PLAINTEXT://127.0.0.1:" + port
                    + "\nlog.dirs=" + folder.data("kafka") + "\n";
            Path settings = folder.run().resolve("kafka.properties");
            Files.writeString(settings, text);
            return settings;
        } catch (IOException e) {
            throw new StackFailure("Kafka's settings could not be written: " + e.getMessage(), e);
        }
    }

    private void format(Path settings) {
        Path data = folder.data("kafka");
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        StackFolder.deleteTree(data);
        StackFolder.createPrivately(data);
        Path log = folder.log("kafka-format");
        try {
            int exit = new ProcessBuilder(java("-cp", classPath(), "kafka.tools.StorageTool", "format", "--cluster-id",
                    "stagepact-local-stackQ", "--config", settings.toString(), "--ignore-formatted"))
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
            if (exit != 0) {
                throw new StackFailure("Kafka could not create its data folder:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new StackFailure("Kafka could not create its data folder: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while Kafka created its data folder.");
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.addAll(List.of(arguments));
        return command;
    }

    private String classPath() {
        Path target = facts.root().resolve("deploy/local-stack/target");
        return target.resolve("kafka/*") + File.pathSeparator + target.resolve("lib/*");
    }
}

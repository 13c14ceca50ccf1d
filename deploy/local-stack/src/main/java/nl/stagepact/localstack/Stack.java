package nl.stagepact.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** All servers and services on this machine, and the order in which they start and stop. */
public final class Stack {

    private static final long MIB = 1024 * 1024;
    /** Keycloak takes 400 MiB, the other software 250 MiB; the remainder is for data. */
    private static final long FREE_AT_FIRST = 1500 * MIB;
    private static final long FREE_LATER = 200 * MIB;

    /** How long to wait for another launcher, or for a dying process that still holds its port. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackFacts facts;
    private final StackFolder folder;
    private final LauncherLock lock;
    private final ComponentPorts ports;
    private final Software software;
    private final Secrets secrets;
    private final Progress progress;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    /** Set by Ctrl-C during start: nothing more may be started. */
    private volatile boolean stopping;

    public Stack(StackFacts facts, StackFolder folder, Progress progress) {
        this.facts = facts;
        this.folder = folder;
        this.progress = progress;
        this.lock = new LauncherLock(folder);
        this.ports = new ComponentPorts(facts, folder, progress);
        this.software = Software.of(facts);
        this.secrets = new Secrets(folder.secrets());
        this.kafka = new KafkaBroker(folder, facts, facts.port("kafka"), facts.kafkaControllerPort());
        this.keycloak = new KeycloakServer(folder, facts, secrets);
        Stream.concat(facts.services().stream(), Stream.of("gateway"))
                .forEach(name -> services.put(name, new ServiceProcess(folder, facts, secrets, name)));
    }

    /** Starts all processes that are not running yet, and returns when all are ready. */
    public void up() {
        stopping = false;
        locked(() -> {
            services.values().forEach(ServiceProcess::requireBuilt);
            requireRoomOnDisk();
            processes().forEach(process -> ports.require(process.name(), PATIENCE));
            startAll();
        });
    }

    /** Stops the component, unless it has died, and starts it again; returns when it is ready. */
    public void restart(String name) {
        requireKnown(name);
        locked(() -> {
            switch (name) {
                case "postgres" -> postgres().stop();
                case "kafka" -> kafka.stop();
                case "keycloak" -> keycloak.stop();
                default -> service(name).stop();
            }
            start(name);
        });
    }

    /**
     * Starts the component if it has died, and returns when it is ready. Others can be started meanwhile, by several threads or
     * launchers, since all waits are outside the lock.
     */
    void revive(String name) {
        ports.require(name, PATIENCE);
        synchronized (lock) {
            locked(() -> {
                if (process(name).wanted() && !process(name).running()) {
                    refuseWhileStopping();
                    launch(name);
                }
            });
        }
        awaitReady(name);
    }

    private void launch(String name) {
        switch (name) {
            case "postgres" -> postgres().launch(List.of());
            case "kafka" -> kafka.launch();
            case "keycloak" -> keycloak.start(software.keycloak());
            default -> service(name).start();
        }
    }

    private void awaitReady(String name) {
        switch (name) {
            case "postgres" -> postgres().awaitReady();
            case "kafka" -> kafka.awaitReady();
            case "keycloak" -> keycloak.awaitReady();
            default -> service(name).awaitReady();
        }
    }

    private void start(String name) {
        ports.require(name, PATIENCE);
        switch (name) {
            case "postgres" -> startPostgres();
            case "kafka" -> startKafka();
            case "keycloak" -> startKeycloak(software.keycloak());
            default -> startService(service(name));
        }
    }

    private void requireKnown(String name) {
        List<String> names = processes().stream().map(ManagedProcess::name).toList();
        if (!names.contains(name)) {
            throw new StackFailure("Unknown component " + name + "; there are " + String.join(", ", names) + ".");
        }
    }

    private void locked(Runnable work) {
        if (!lock.run(PATIENCE, work)) {
            throw new StackFailure("Another ./stagepact is starting this stack; wait until it has finished.");
        }
    }

    /** Stops all processes, dependents first, including those left by a killed launcher or by a killed process. */
    public void down() {
        stopping = true;
        process(Supervisor.NAME).stop(Duration.ofSeconds(5));
        List<ServiceProcess> reversed = new ArrayList<>(services.values()).reversed();
        // A start in another thread may have checked the flag before it was set, so stop again.
        do {
            together(Stream.concat(reversed.stream().map(service -> (Runnable) service::stop),
                    Stream.of((Runnable) keycloak::stop)).toList());
            together(List.of(kafka::stop, () -> process("postgres").stop("INT", Duration.ofSeconds(30))));
        } while (anyRunning());
        ports.stopLeft();
    }

    /** Stops all processes and deletes the data; keeps the secrets. */
    public void clear() {
        down();
        StackFolder.deleteTree(folder.data());
        StackFolder.createPrivately(folder.data());
    }

    /** Like {@link #clear}, but keeps Keycloak's data, which takes it a minute to create. */
    public void clearServices() {
        down();
        StackFolder.deleteTree(folder.data("kafka"));
        if (Files.exists(folder.data("postgres").resolve("PG_VERSION"))) {
            PostgresServer postgres = postgres();
            postgres.start();
            facts.databases().stream().filter(database -> !database.equals(facts.text("keycloak.database")))
                    .forEach(postgres::dropDatabase);
            postgres.stop();
        }
    }

    public List<ManagedProcess> processes() {
        List<ManagedProcess> all = new ArrayList<>(List.of(process("postgres"), kafka.process(), keycloak.process()));
        services.values().forEach(service -> all.add(service.process()));
        return all;
    }

    public boolean anyRunning() {
        return processes().stream().anyMatch(ManagedProcess::running);
    }

    /** @return whether something is left that {@link #down} stops */
    boolean anyLeft() {
        return anyRunning() || ports.anyHeld();
    }

    public boolean allRunning() {
        return processes().stream().allMatch(ManagedProcess::running);
    }

    public StackFacts facts() {
        return facts;
    }

    public StackFolder folder() {
        return folder;
    }

    public Secrets secrets() {
        return secrets;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public ServiceProcess service(String name) {
        ServiceProcess service = services.get(name);
        if (service == null) {
            throw new StackFailure("Unknown service " + name + "; there are " + services.keySet() + ".");
        }
        return service;
    }

    public PostgresServer postgres() {
        return new PostgresServer(folder, software, facts.port("postgres"), facts.text("postgres.superuser"),
                secrets.get("postgres.superuser"));
    }

    private void startAll() {
        Executor executor = Thread::startVirtualThread;
        CompletableFuture<Void> databases = CompletableFuture.runAsync(this::startPostgres, executor);
        CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka, executor);
        CompletableFuture<Path> identity = CompletableFuture.supplyAsync(this::prepareKeycloak, executor);
        CompletableFuture<Void> login = identity.thenAcceptBothAsync(databases, (path, any) -> startKeycloak(path), executor);
        // Services do not wait for Keycloak: they fetch its keys with the first token.
        CompletableFuture<Void> own = CompletableFuture.allOf(databases, broker).thenRunAsync(this::startServices, executor);
        join(CompletableFuture.allOf(login, own));
    }

    private void startPostgres() {
        boolean first = !Files.exists(folder.data("postgres").resolve("PG_VERSION"));
        boolean running = process("postgres").running();
        progress.step((running ? "PostgreSQL is already running" : first ? "PostgreSQL 18, with new data" : "PostgreSQL 18"),
                () -> {
                    PostgresServer postgres = postgres();
                    if (running) {
                        postgres.awaitReady();
                    } else {
                        refuseWhileStopping();
                        postgres.start();
                    }
                    facts.databases()
                            .forEach(database -> postgres.createDatabase(database, secrets.get("database." + database)));
                });
    }

    private void startKafka() {
        boolean running = kafka.process().running();
        progress.step(running ? "Kafka is already running" : "Kafka", () -> {
            if (running) {
                kafka.awaitReady();
            } else {
                refuseWhileStopping();
                kafka.start();
            }
            kafka.createTopics(facts.topics(), facts.partitions());
        });
    }

    private Path prepareKeycloak() {
        Path[] path = new Path[1];
        progress.step("Keycloak software (takes a minute the first time)", () -> path[0] = software.keycloak());
        return path[0];
    }

    private void startKeycloak(Path path) {
        boolean running = keycloak.process().running();
        progress.step(running ? "Keycloak is already running" : "Keycloak with realm " + facts.text("keycloak.realm"), () -> {
            if (!running) {
                refuseWhileStopping();
                keycloak.start(path);
            }
            keycloak.awaitReady();
        });
    }

    private void startServices() {
        together(services.values().stream().map(service -> (Runnable) () -> startService(service)).toList());
    }

    private void startService(ServiceProcess service) {
        if (service.process().running() && service.stale()) {
            progress.step(service.name() + " was rebuilt: stopping the old process", service::stop);
        }
        boolean running = service.process().running();
        progress.step(service.name() + (running ? " is already running" : ""), () -> {
            if (!running) {
                refuseWhileStopping();
                service.start();
            }
            service.awaitReady();
        });
    }

    private void refuseWhileStopping() {
        if (stopping) {
            throw new StackFailure("The start was interrupted.");
        }
    }

    private ManagedProcess process(String name) {
        return new ManagedProcess(folder, name);
    }

    private void requireRoomOnDisk() {
        boolean first = !Files.exists(folder.data("postgres").resolve("PG_VERSION"));
        long needed = first ? FREE_AT_FIRST : FREE_LATER;
        long free = folder.path().toFile().getUsableSpace();
        if (free < needed) {
            throw new StackFailure("The disk with " + folder.path() + " is full: " + free / MIB + " MiB free, "
                    + needed / MIB + " MiB needed.");
        }
    }

    private static void together(List<Runnable> works) {
        join(CompletableFuture.allOf(works.stream()
                .map(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new)));
    }

    /** Rethrows the original failure, because its message is shown to the user. */
    private static void join(CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw e;
        }
    }
}

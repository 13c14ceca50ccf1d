package nl.stagepact.localstack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All servers and services on this machine, and the order in which they start and stop. */
public final class Stack {

    private static final long MIB = 1024 * 1024;
    /** Keycloak takes 400 MiB, the other software 250 MiB; the remainder is for data. */
    private static final long FREE_AT_FIRST = 1500 * MIB;
    private static final long FREE_LATER = 200 * MIB;

    /** How long to wait for another launcher, or for a dying process that still holds its port. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Executor THREADS = Thread::startVirtualThread;

    private final StackFacts facts;
    private final StackFolder folder;
    private final Progress progress;
    private final LauncherLock lock;
    private final ComponentPorts ports;
    private final Secrets secrets;
    private final Lifecycle lifecycle;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final List<ServiceProcess> services;

    public Stack(StackFacts facts, StackFolder folder, Progress progress) {
        this.facts = facts;
        this.folder = folder;
        this.progress = progress;
        this.lock = new LauncherLock(folder);
        this.ports = new ComponentPorts(facts, folder, progress);
        this.secrets = new Secrets(folder.secrets());
        this.lifecycle = new Lifecycle(facts, secrets, ports, progress);
        Software software = Software.of(facts);
        this.postgres = new PostgresServer(folder, software, facts.port("postgres"), facts.text("postgres.superuser"),
                () -> secrets.get("postgres.superuser"));
        this.kafka = new KafkaBroker(folder, facts, facts.port("kafka"), facts.kafkaControllerPort());
        this.keycloak = new KeycloakServer(folder, software, facts, secrets);
        this.services = Stream.concat(facts.programs().stream(), Stream.of("gateway"))
                .map(name -> new ServiceProcess(folder, facts, secrets, name)).toList();
    }

    /** Starts all processes that are not running yet, and returns when all are ready. */
    public void up() {
        lifecycle.allowStarts();
        locked(() -> {
            services.forEach(ServiceProcess::requireBuilt);
            requireRoomOnDisk();
            components().forEach(component -> ports.require(component.name(), PATIENCE));
            startAll();
        });
    }

    /** Stops the component, unless it has died, and starts it again; returns when it is ready. */
    public void restart(String name) {
        Component component = component(name);
        locked(() -> lifecycle.restart(component, PATIENCE));
    }

    /**
     * Starts the component if it has died, and returns when it is ready. Others can be started meanwhile, by several threads or
     * launchers, since all waits are outside the lock. While another launcher holds the lock, it may be restarting the
     * component.
     *
     * @param announce runs when it is certain that the component has died and nobody else is starting it
     * @return whether it was started
     */
    boolean revive(String name, Runnable announce) {
        Component component = component(name);
        if (!ifUnlocked(component.process()::died)) {
            return false;
        }
        announce.run();
        ports.require(name, PATIENCE);
        if (!ifUnlocked(() -> lifecycle.launchIfDead(component))) {
            return false;
        }
        lifecycle.awaitReady(component);
        return true;
    }

    /** Stops all processes, dependents first, including those left by a killed launcher or by a killed process. */
    public void down() {
        lifecycle.refuseStarts();
        new ManagedProcess(folder, Supervisor.NAME).stop(Duration.ofSeconds(5));
        // A start in another thread may have checked the flag before it was set, so stop again.
        do {
            together(Stream.concat(services.stream(), Stream.of(keycloak)), Component::stop);
            together(Stream.of(kafka, postgres), Component::stop);
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
        if (postgres.hasData()) {
            postgres.start();
            facts.databases().stream().filter(database -> !database.equals(facts.text("keycloak.database")))
                    .forEach(postgres.databases()::drop);
            postgres.stop();
        }
    }

    public List<ManagedProcess> processes() {
        return components().map(Component::process).toList();
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
        return named(services.stream(), name);
    }

    /** @return whether it is a service or the gateway */
    boolean isService(String name) {
        return services.stream().anyMatch(service -> service.name().equals(name));
    }

    public PostgresServer postgres() {
        return postgres;
    }

    private Stream<Component> components() {
        return Stream.concat(Stream.of(postgres, kafka, keycloak), services.stream());
    }

    private Component component(String name) {
        return named(components(), name);
    }

    private static <C extends Component> C named(Stream<C> components, String name) {
        List<C> all = components.toList();
        return all.stream().filter(component -> component.name().equals(name)).findFirst()
                .orElseThrow(() -> new StackFailure("Unknown component " + name + "; there are "
                        + all.stream().map(Component::name).collect(Collectors.joining(", ")) + "."));
    }

    private void locked(Runnable work) {
        if (!lock.run(PATIENCE, work)) {
            throw new StackFailure("Another ./stagepact is starting this stack; wait until it has finished.");
        }
    }

    /** @return what the work returned; false if another launcher holds the lock */
    private boolean ifUnlocked(BooleanSupplier work) {
        AtomicBoolean result = new AtomicBoolean();
        synchronized (lock) {
            lock.run(Duration.ZERO, () -> result.set(work.getAsBoolean()));
        }
        return result.get();
    }

    private void startAll() {
        CompletableFuture<Void> database = inBackground(() -> lifecycle.start(postgres));
        CompletableFuture<Void> broker = inBackground(() -> lifecycle.start(kafka));
        CompletableFuture<Void> software = inBackground(
                () -> progress.step("Keycloak software (takes a minute the first time)", keycloak::unpack));
        CompletableFuture<Void> login = CompletableFuture.allOf(database, software)
                .thenRunAsync(() -> lifecycle.start(keycloak), THREADS);
        // Services do not wait for Keycloak: they fetch its keys with the first token.
        CompletableFuture<Void> own = CompletableFuture.allOf(database, broker)
                .thenRunAsync(() -> together(services.stream(), lifecycle::start), THREADS);
        join(CompletableFuture.allOf(login, own));
    }

    private void requireRoomOnDisk() {
        long needed = postgres.hasData() ? FREE_LATER : FREE_AT_FIRST;
        long free = folder.path().toFile().getUsableSpace();
        if (free < needed) {
            throw new StackFailure("The disk with " + folder.path() + " is full: " + free / MIB + " MiB free, "
                    + needed / MIB + " MiB needed.");
        }
    }

    private static <C extends Component> void together(Stream<C> components, Consumer<? super C> work) {
        join(CompletableFuture.allOf(components.map(component -> inBackground(() -> work.accept(component)))
                .toArray(CompletableFuture<?>[]::new)));
    }

    private static CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, THREADS);
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

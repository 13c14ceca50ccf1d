package nl.stagepact.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A PostgreSQL 18 server with durable settings: data survives a kill of any process. */
public final class PostgresServer implements Component {

    /** Settings of the server, as {@code name=value}. */
    public static final List<String> SETTINGS = List.of("max_connections=200", "shared_buffers=128MB", "wal_compression=on",
            "max_wal_size=2GB");

    private static final Duration START = Duration.ofSeconds(60);
    /** In the log of a server that finds sessions of a killed one. */
    private static final String STILL_IN_USE = "pre-existing shared memory block";
    private static final long AGAIN_MILLIS = 500;

    private final StackFolder folder;
    private final Software software;
    private final int port;
    private final String superuser;
    private final Supplier<String> password;
    private final ManagedProcess process;

    public PostgresServer(StackFolder folder, Software software, int port, String superuser, String password) {
        this(folder, software, port, superuser, () -> password);
    }

    /** Unpacks the software and asks for the password when it is first started. */
    PostgresServer(StackFolder folder, Software software, int port, String superuser, Supplier<String> password) {
        this.folder = folder;
        this.software = software;
        this.port = port;
        this.superuser = superuser;
        this.password = password;
        this.process = new ManagedProcess(folder, "postgres");
    }

    @Override
    public String title() {
        return "PostgreSQL 18" + (hasData() ? "" : ", with new data");
    }

    @Override
    public void launch() {
        launch(List.of());
    }

    @Override
    public void start() {
        start(List.of());
    }

    /** @param settings additional settings as {@code name=value}; tests may trade durability for speed */
    public void start(List<String> settings) {
        startOnceFree(() -> launch(settings));
    }

    private void launch(List<String> settings) {
        Path data = folder.data("postgres");
        Path programs = software.postgres().resolve("bin");
        if (!hasData()) {
            initialise(programs, data);
        }
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", "" + port,
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        process.start(command, Map.of("LC_ALL", "C.UTF-8"), "-");
    }

    /** After a kill of the server its sessions go on until their statements end, and no other server may use the data. */
    private void startOnceFree(Runnable launch) {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            launch.run();
            try {
                awaitReady();
                return;
            } catch (StackFailure failure) {
                if (process.running() || !process.lastLines(20).contains(STILL_IN_USE) || System.nanoTime() > end) {
                    throw failure;
                }
                Waiting.pause(AGAIN_MILLIS);
            }
        }
    }

    @Override
    public void awaitReady() {
        Waiting.until(this::answers, process, START);
    }

    @Override
    public void provision(StackFacts facts, Secrets secrets) {
        databases().create(facts, secrets);
    }

    public Databases databases() {
        return new Databases(() -> connect("postgres"));
    }

    /** @return whether it was started before and can be started without creating its data */
    boolean hasData() {
        return Files.exists(folder.data("postgres").resolve("PG_VERSION"));
    }

    /** @return connection as superuser */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), superuser, password.get());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public ManagedProcess process() {
        return process;
    }

    /** Fast shutdown: ends connections and writes a checkpoint, so that the next start needs no recovery. */
    @Override
    public void end() {
        process.end("INT", Duration.ofSeconds(30));
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void initialise(Path programs, Path data) {
        StackFolder.deleteTree(data); // left by an interrupted initdb
        StackFolder.createPrivately(data);
        Path passwordFile = folder.run().resolve("initdb.password");
        Path log = folder.log("postgres-initdb");
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password.get());
            List<String> command = new ArrayList<>(asOrdinaryUser());
            command.addAll(List.of(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", superuser,
                    "-A", "scram-sha-256", "--pwfile", passwordFile.toString(), "-E", "UTF8", "--locale=C.UTF-8"));
            int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
            if (exit != 0) {
                StackFolder.deleteTree(data);
                throw new StackFailure("PostgreSQL could not create its data folder:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL could not create its data folder: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while PostgreSQL created its data folder.");
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** PostgreSQL refuses to run as root; in a separate user namespace it runs as nobody while files keep their owner. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}

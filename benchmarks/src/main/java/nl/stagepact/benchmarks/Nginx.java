package nl.stagepact.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import nl.stagepact.localstack.StackFailure;

/** An nginx with default settings that serves one file, as the reference for a cached feed. */
final class Nginx implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"),
            Path.of("/usr/local/sbin/nginx"));
    private static final String SETTINGS = """
            %s
            daemon off;
            pid %s/nginx.pid;
            error_log %s/error.log;
            worker_processes auto;
            events { worker_connections 512; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type application/feed+json;
              client_body_temp_path %s/body; proxy_temp_path %s/proxy; fastcgi_temp_path %s/fastcgi;
              uwsgi_temp_path %s/uwsgi; scgi_temp_path %s/scgi;
              server { listen 127.0.0.1:%d; root %s/www; open_file_cache max=10; }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(Path folder, byte[] file, int port) throws IOException {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new StackFailure("This needs nginx (Debian: apt-get install nginx-light)."));
        Files.createDirectories(folder.resolve("www"));
        Files.write(folder.resolve("www/feed"), file);
        boolean root = System.getProperty("user.name").equals("root");
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings,
                String.format(Locale.ROOT, SETTINGS, root ? "user root;" : "", folder, folder, folder, folder,
                        folder, folder, folder, port, folder));
        Process process = new ProcessBuilder(program.toString(), "-c", settings.toString()).inheritIO().start();
        awaitListening(process, port);
        return new Nginx(process, port);
    }

    private static void awaitListening(Process process, int port) throws IOException {
        while (process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (ConnectException e) {
                Thread.onSpinWait(); // it listens a few milliseconds after it was started
            }
        }
        throw new StackFailure("nginx ended: see its error.log.");
    }

    URI file() {
        return URI.create("http://127.0.0.1:" + port + "/feed");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

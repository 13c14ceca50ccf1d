package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

class ServiceProcessTest {

    @Test
    void aGatewayIsReadyThoughNoServiceAnswers(@TempDir Path temporary) throws IOException {
        StackFacts plain = StackFacts.of(Path.of(""), 0);
        StackFacts facts = plain.shifted(Ports.freeOffset(plain).orElseThrow());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), facts.port("gateway")),
                0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/health/live") ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        try {
            StackFolder folder = StackFolder.at(temporary);
            assertThat(new ServiceProcess(folder, facts, new Secrets(folder.secrets()), "gateway").answers()).isTrue();
        } finally {
            server.stop(0);
        }
    }
}

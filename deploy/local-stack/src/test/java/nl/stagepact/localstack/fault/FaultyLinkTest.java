package nl.stagepact.localstack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyLinkTest {

    private static final int SHORT_MILLIS = 300;

    private ServerSocket echo;
    private FaultyLink link;

    @BeforeEach
    void startEcho() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed()) {
                try {
                    Socket connection = echo.accept();
                    Thread.ofVirtual().start(() -> echo(connection));
                } catch (IOException e) {
                    return;
                }
            }
        });
        link = FaultyLink.to(echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void whatIsSentDuringASilenceArrivesAfterIt() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.says("before")).isEqualTo("before");
            link.silence();
            assertThatThrownBy(() -> client.says("during")).isInstanceOf(SocketTimeoutException.class);
            link.restore();
            assertThat(client.hears()).isEqualTo("during");
        }
    }

    @Test
    void aForgottenConnectionStaysSilentAndANewOneIsHeard() throws IOException {
        try (Client old = new Client(); Client fresh = afterForgetting(old)) {
            assertThat(fresh.says("fresh")).isEqualTo("fresh");
            assertThatThrownBy(() -> old.says("old")).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aResetIsNoticedAtOnce() throws IOException {
        try (Client client = new Client()) {
            client.says("before");
            link.reset();
            assertThatThrownBy(client::hears).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void onlyTheAnswerToTheTextIsLost() throws IOException {
        try (Client client = new Client(); Client other = new Client()) {
            link.loseAnswerTo("COMMIT");
            assertThat(client.says("BEGIN")).isEqualTo("BEGIN");
            assertThatThrownBy(() -> client.says("COMMIT")).isInstanceOf(SocketException.class);
            assertThat(link.losesAnswer()).isFalse();
            assertThat(other.says("COMMIT")).isEqualTo("COMMIT");
        }
    }

    @Test
    void theAnswerIsLostOnlyAfterAllTexts() throws IOException {
        try (Client client = new Client()) {
            link.loseAnswerTo("insert", "COMMIT");
            assertThat(client.says("COMMIT")).isEqualTo("COMMIT");
            assertThat(client.says("insert")).isEqualTo("insert");
            assertThatThrownBy(() -> client.says("COMMIT")).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void silenceBeginsAfterTheAnswer() throws IOException {
        try (Client client = new Client()) {
            link.silenceAfterAnswerTo("COMMIT");
            assertThat(client.says("COMMIT")).isEqualTo("COMMIT");
            assertThatThrownBy(() -> client.says("select")).isInstanceOf(SocketTimeoutException.class);
            link.restore();
            assertThat(client.hears()).isEqualTo("select");
        }
    }

    private Client afterForgetting(Client old) throws IOException {
        old.says("before");
        link.silence();
        link.forget();
        return new Client();
    }

    private static void echo(Socket connection) {
        try (connection) {
            connection.getInputStream().transferTo(connection.getOutputStream());
        } catch (IOException e) {
            // the link was reset
        }
    }

    private final class Client implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader answers;

        Client() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), link.port());
            socket.setSoTimeout(SHORT_MILLIS);
            answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String says(String line) throws IOException {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return hears();
        }

        String hears() throws IOException {
            return answers.readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

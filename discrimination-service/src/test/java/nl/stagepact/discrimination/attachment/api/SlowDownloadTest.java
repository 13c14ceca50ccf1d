package nl.stagepact.discrimination.attachment.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/** Readers that stall: each would hold a thread, and anyone can be a reporter. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class SlowDownloadTest {

    private static final int STALLING = 6;

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void areCutOffAndNeverKeepADeskFromItsFiles() throws IOException {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        byte[] file = audio();
        String id = given().header("Receipt-Code", code).body(file).post(BASE + "/own-report/attachments").then()
                .statusCode(201)
                .extract().path("id");
        List<Socket> stalling = new ArrayList<>();
        try {
            for (int i = 0; i < STALLING; i++) {
                stalling.add(stall(code, id));
            }
            assertThat(given().get(BASE + "/cases/" + caseId + "/attachments/" + id).then().statusCode(200).extract()
                    .asByteArray())
                    .isEqualTo(file);
            // Two have waited for a place, which became free when the first were cut off.
            by(code).get(BASE + "/own-report/attachments/" + id).then().statusCode(200);
            assertThat(received(stalling.getFirst())).as("cut off").isLessThan(file.length);
        } finally {
            for (Socket socket : stalling) {
                socket.close();
            }
        }
    }

    /** Asks for the file and reads nothing of it. */
    private Socket stall(String code, String id) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.getOutputStream().write("""
                GET %s/own-report/attachments/%s HTTP/1.1\r
                Host: localhost\r
                Receipt-Code: %s\r
                \r
                """.formatted(BASE, id, code).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static int received(Socket socket) throws IOException {
        int received = 0;
        byte[] piece = new byte[65_536];
        InputStream from = socket.getInputStream();
        try {
            for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
                received += read;
            }
        } catch (IOException _) {
            return received; // reset
        }
        return received;
    }

    /** Of nine megabytes, kept as it is sent. */
    private static byte[] audio() {
        byte[] audio = new byte[9_000_000];
        new Random(1).nextBytes(audio);
        byte[] head = "RIFF0000WAVEfmt ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, audio, 0, head.length);
        return audio;
    }
}

package nl.stagepact.discrimination.attachment.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.testkit.RealPostgres;

/** Files that reporters send. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AttachmentApiTest {

    private static final String OWN = BASE + "/own-report";
    private static final String TEXT = "Van: de baas. Die hoofddoek moet af.";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    private String code;

    @BeforeEach
    void aReport() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
        code = sent(ANONYMOUS);
    }

    @Test
    void aFileComesBackAsItIsKept() {
        String id = attach(text()).statusCode(201).body("mediaType", equalTo("text/plain")).body("size", equalTo(TEXT.length()))
                .body("cleaned", equalTo(false)).extract().path("id");
        by(code).get(OWN).then().statusCode(200).body("report.attachments.id", contains(id));
        by(code).get(OWN + "/attachments/" + id).then().statusCode(200).header("Content-Type", containsString("text/plain"))
                .header("Content-Disposition", equalTo("attachment")).header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox")).body(equalTo(TEXT));
    }

    @Test
    void aPhotoIsCleaned() throws IOException {
        byte[] photo = photoWith("gps: 52.37,4.89");
        String id = attach(photo).statusCode(201).body("mediaType", equalTo("image/jpeg")).body("cleaned", equalTo(true))
                .extract()
                .path("id");
        byte[] kept = by(code).get(OWN + "/attachments/" + id).then().statusCode(200).extract().asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("gps");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(60);
    }

    @Test
    void aLargeFileComesBackWhole() {
        byte[] audio = new byte[Attachment.LARGEST];
        new Random(1).nextBytes(audio);
        System.arraycopy("OggS".getBytes(StandardCharsets.ISO_8859_1), 0, audio, 0, 4);
        String id = attach(audio).statusCode(201).extract().path("id");
        assertThat(by(code).get(OWN + "/attachments/" + id).then().statusCode(200).extract().asByteArray()).isEqualTo(audio);
        byte[] larger = Arrays.copyOf(audio, audio.length + 1);
        attach(larger).statusCode(413);
    }

    @Test
    void aFileThatIsSentAgainIsOneFile() {
        String id = attach(text()).statusCode(201).extract().path("id");
        attach(text()).statusCode(201).body("id", equalTo(id));
        by(code).get(OWN).then().body("report.attachments", hasSize(1));
    }

    @Test
    void tenFilesAreEnough() {
        for (int number = 1; number <= Attachment.MOST; number++) {
            attach((TEXT + number).getBytes(StandardCharsets.UTF_8)).statusCode(201);
        }
        attach(text()).statusCode(409).body("type", containsString("attachments-full"));
        attach((TEXT + Attachment.MOST).getBytes(StandardCharsets.UTF_8)).statusCode(201); // sent again
        by(code).get(OWN).then().body("report.attachments", hasSize(Attachment.MOST));
    }

    @Test
    void whatIsNotTakenIsToldPlainly() {
        attach(new byte[0]).statusCode(400).body("type", containsString("attachment-empty"));
        attach(latin("PK\u0003\u0004\u0000")).statusCode(415).body("type", containsString("attachment-type-unknown"));
        attach(latin("\u00ff\u00d8\u00ff <script>alert('x')</script>")).statusCode(422)
                .body("type", containsString("attachment-unreadable")).body("detail", not(containsString("script")));
        given().header("Receipt-Code", "geen code").body(text()).post(OWN + "/attachments").then().statusCode(404);
        given().body(text()).post(OWN + "/attachments").then().statusCode(400);
        by(code).get(OWN).then().body("report.attachments", empty());
        by(code).get(OWN + "/attachments/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyADeskWithConsentReadsIt() throws IOException {
        UUID id = UUID.fromString(attach(text()).statusCode(201).extract().path("id"));
        UUID caseId = asDesk.cases("99DA").getFirst();
        assertThat(asDesk.attachment("99DA", caseId, id)).isEqualTo(text());
        by(code).body("{\"desk\": \"discriminatie-nl\", \"parts\": [\"facts\"]}").put(OWN + "/consents").then().statusCode(204);
        assertThat(asDesk.read("discriminatie-nl", caseId).report().attachments()).isEmpty();
        assertThatThrownBy(() -> asDesk.attachment("discriminatie-nl", caseId, id))
                .isInstanceOf(AttachmentRejected.NotFound.class);
        by(code).body("{\"desk\": \"sbb\", \"parts\": [\"attachments\"]}").put(OWN + "/consents").then().statusCode(409);
        by(code).get(OWN).then().body("readings.parts.flatten()", hasItem("attachments"));
    }

    /** A piece that was moved, cut off or changed does not open. */
    @Test
    void whatWasChangedInTheDatabaseDoesNotOpen() throws SQLException {
        UUID id = UUID.fromString(attach(text()).statusCode(201).extract().path("id"));
        UUID caseId = asDesk.cases("99DA").getFirst();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update attachment_piece set sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1)");
        }
        assertThatThrownBy(() -> asDesk.attachment("99DA", caseId, id)).isInstanceOf(IOException.class);
    }

    private ValidatableResponse attach(byte[] content) {
        return given().header("Receipt-Code", code).contentType("application/octet-stream").body(content)
                .post(OWN + "/attachments").then();
    }

    private static byte[] text() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] photoWith(String comment) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR), "jpeg", jpeg);
        String photo = jpeg.toString(StandardCharsets.ISO_8859_1);
        String segment = "\u00ff\u00fe\0" + (char) (comment.length() + 2) + comment;
        return latin(photo.substring(0, 2) + segment + photo.substring(2));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

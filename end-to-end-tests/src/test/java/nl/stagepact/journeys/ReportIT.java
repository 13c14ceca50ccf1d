package nl.stagepact.journeys;

import static nl.stagepact.journeys.AReport.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A student reports discrimination, is heard, and sees something happen. */
@ExtendWith(WholeStack.class)
class ReportIT {

    @BeforeEach
    void desks(Running stack) {
        AReport.describeDesks(stack);
    }

    @Test
    void anAnonymousReportReachesAnOutcomeWithTalkBothWays(Running stack) {
        AReport report = AReport.send(stack);
        assertThat(report.readBy("demo-adviser-a").at("/report/accounts/0/text").asText()).isEqualTo(AReport.ACCOUNT);
        assertThat(report.step("demo-adviser-a", """
                {"state": "confirmed", "message": "Mogen wij het bedrijf bellen?"}""").status()).isEqualTo(200);
        assertThat(report.byReporter("POST", "/messages", "{\"text\": \"Ja, zonder mijn naam\"}").status()).isEqualTo(204);
        assertThat(stack.get("demo-adviser-a", BASE + "/cases/" + report.caseId() + "/messages").at("/items/1/text").asText())
                .isEqualTo("Ja, zonder mijn naam");
        report.step("demo-adviser-a", "{\"state\": \"in_hand\"}");
        report.step("demo-adviser-a", """
                {"state": "outcome", "decision": {"outcome": "mediated", "explanation": "Excuses", "delayWeeks": 0}}""");
        report.step("demo-adviser-a", "{\"state\": \"closed\"}");
        Answer own = report.byReporter("GET", "", "");
        assertThat(own.at("/state").asText()).isEqualTo("closed");
        assertThat(own.at("/decisions/0/outcome").asText()).isEqualTo("mediated");
        assertThat(own.at("/readings").size()).isEqualTo(2);
        assertThat(own.at("/explanation").asText()).isEqualTo("The handling is complete. A message opens it again.");
    }

    /** In the package as it is started, the process that cleans finds its classes. */
    @Test
    void aPhotoIsCleanedAndReadByItsDesk(Running stack) throws IOException {
        AReport report = AReport.send(stack);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR), "jpeg", photo);
        photo.write("hidden behind the image".getBytes(StandardCharsets.US_ASCII));
        Answer attached = stack.send(stack.request(BASE + "/own-report/attachments").header("Receipt-Code", report.code())
                .POST(HttpRequest.BodyPublishers.ofByteArray(photo.toByteArray())).build());
        assertThat(attached.status()).as(attached.http().body()).isEqualTo(201);
        assertThat(attached.at("/cleaned").asBoolean()).isTrue();
        Answer read = stack.get("demo-adviser-a",
                BASE + "/cases/" + report.caseId() + "/attachments/" + attached.at("/id").asText());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.http().headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(read.http().body()).doesNotContain("hidden");
    }

    @Test
    void theReporterChangesDesksAndConsentInMidCase(Running stack) {
        AReport report = AReport.send(stack);
        report.step("demo-adviser-a", "{\"state\": \"confirmed\"}");
        report.share("sbb", "company", "facts");
        assertThat(report.readBy("demo-sbb-complaints").at("/report/company/name").asText()).isEqualTo("De Korenaar");
        assertThat(report.readBy("demo-sbb-complaints").at("/report/accounts").size()).isZero();
        report.share("sbb");
        assertThat(report.readBy("demo-sbb-complaints").status()).isEqualTo(404);
        assertThat(report.byReporter("PUT", "/desk", """
                {"desk": "discriminatie-nl", "parts": ["company", "facts", "account"]}""").status()).isEqualTo(204);
        assertThat(report.readBy("demo-adviser-a").status()).isEqualTo(404);
        assertThat(report.readBy("demo-discrimination-desk").at("/report/accounts/0/text").asText())
                .isEqualTo(AReport.ACCOUNT);
        assertThat(report.step("demo-discrimination-desk", "{\"state\": \"confirmed\"}").status()).isEqualTo(200);
    }

    /** Nor does any log know from where and when it came. */
    @Test
    void noLogHoldsAWordOrACodeOfAReport(Running stack) throws IOException {
        AReport report = AReport.send(stack);
        report.byReporter("POST", "/messages", "{\"text\": \"Een geheim bericht\"}");
        report.byReporter("POST", "/messages", "{\"text\": \"Een geheim bericht\", \"hoofddoek\": \"\\u0000\"}");
        report.byReporter("PUT", "/rating", "{\"stars\": \"hoofddoek\"}");
        report.readBy("demo-adviser-a");
        List<String> telling = new ArrayList<>();
        try (Stream<Path> logs = Files.list(stack.stack().folder().logs())) {
            for (Path log : logs.filter(each -> each.toString().matches(".*/(gateway|discrimination-service)\\.log"))
                    .toList()) {
                Files.readAllLines(log).stream().filter(line -> line.contains("hoofddoek") || line.contains("geheim")
                        || line.contains(report.code()) || line.contains("Korenaar") || line.contains(report.caseId()))
                        .forEach(telling::add);
            }
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void thePrivacyOfficerVerifiesTheLogOfReadings(Running stack) {
        AReport report = AReport.send(stack);
        report.readBy("demo-adviser-a");
        byte[] hash = new byte[32];
        String page = BASE + "/readings?pageSize=100";
        boolean found = false;
        while (!page.isEmpty()) {
            Answer answer = stack.get("demo-privacy-officer", page);
            for (JsonNode reading : answer.at("/items")) {
                hash = AReading.hashAfter(hash, reading);
                assertThat(reading.path("hash").asText()).isEqualTo(HexFormat.of().formatHex(hash));
                found |= reading.path("caseId").asText().equals(report.caseId());
            }
            page = answer.at("/next").asText();
        }
        assertThat(found).isTrue();
        assertThat(stack.get("demo-privacy-officer", BASE + "/cases/" + report.caseId()).status()).isEqualTo(403);
    }
}

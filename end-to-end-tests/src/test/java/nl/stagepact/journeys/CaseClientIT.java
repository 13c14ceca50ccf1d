package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.stagepact.journeys.WholeStack.Running;

/** The independent desk holds a key of its own, and handles a case with the client. */
@ExtendWith(WholeStack.class)
class CaseClientIT {

    private static final String COLLEAGUE = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e";
    private static final String DESK = "discriminatie-nl";

    @TempDir
    Path folder;

    @BeforeEach
    void desks(Running stack) {
        AReport.describeDesks(stack);
    }

    @Test
    void aDeskWithItsOwnKeyReadsAndAnswersAndTheServiceCannot(Running stack) throws Exception {
        run(stack, "", "new-key", keys());
        assertThat(run(stack, "", "register", keys(), DESK)).contains("Registered");
        AReport report = AReport.send(stack);
        String attachment = report.attachmentId();
        assertThat(report.byReporter("PUT", "/desk", """
                {"desk": "discriminatie-nl", "parts": ["company", "facts", "account", "attachments"]}""").status())
                .isEqualTo(204);
        assertThat(report.readBy("demo-discrimination-desk").at("/report/accounts").size()).as("the service cannot").isZero();
        assertThat(run(stack, "", "read", keys(), report.caseId())).contains(AReport.ACCOUNT, "De Korenaar");
        assertThat(run(stack, "", "attachment", keys(), report.caseId(), attachment)).isEqualTo("Een bijlage");
        run(stack, "Wij bellen u morgen.\n", "message", keys(), report.caseId());
        assertThat(report.byReporter("GET", "/messages", "").at("/items/0/text").asText()).isEqualTo("Wij bellen u morgen.");
        run(stack, "Eerder gemeld", "note", keys(), report.caseId());
        assertThat(run(stack, "", "read", keys(), report.caseId())).contains("Eerder gemeld");
        assertThat(run(stack, "", "hand-over", keys(), report.caseId(), COLLEAGUE)).contains("Handed over");
        assertThat(report.readBy("demo-discrimination-desk").at("/handler").asText()).isEqualTo(COLLEAGUE);
        assertThat(run(stack, "Zij kennen uw school", "propose", keys(), report.caseId(), "99DA")).contains("Proposed");
        assertThat(report.byReporter("GET", "", "").at("/proposedDesk/desk").asText()).isEqualTo("99DA");
    }

    /** Other journeys read at this desk. */
    @AfterEach
    void unregisters(Running stack) throws Exception {
        run(stack, "", "unregister", keys(), DESK);
    }

    private String keys() {
        return folder.resolve("keys").toString();
    }

    /** @return what it printed, on both outputs when it failed */
    private String run(Running stack, String input, String... arguments) throws IOException, InterruptedException {
        Path client = Path.of("../case-client/target").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-cp", client.resolve("case-client.jar") + ":" + client + "/lib/*", "nl.stagepact.caseclient.CaseClient"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STAGEPACT_TOKEN", stack.tokens().of("demo-discrimination-desk"));
        builder.environment().put("STAGEPACT_URL",
                stack.request("/").build().uri().resolve("/").toString().replaceAll("/$", ""));
        Process process = builder.start();
        process.outputWriter().append(input).close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}

package nl.stagepact.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.StackFacts;

/** The stack in containers, as ./stagepact --compose runs it, in a project of its own. */
final class ComposeStack {

    static final String PROJECT = "stagepact-test";

    private final StackFacts facts;

    /** @param facts with the ports to publish */
    ComposeStack(StackFacts facts) {
        this.facts = facts;
    }

    /** Starts without data. */
    void start() {
        stagepact("reset", "--yes");
        stagepact("up");
    }

    void stop() {
        stagepact("reset", "--yes");
    }

    Secrets secrets() {
        try {
            return Secrets.given(new StringReader(stagepact("secrets")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs ./stagepact --compose. @return what it printed */
    String stagepact(String... words) {
        return stagepact(Map.of(), words);
    }

    /** @param environment beside that of the project */
    String stagepact(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(facts.root().resolve("stagepact").toString(), "--compose"));
        command.addAll(List.of(words));
        Map<String, String> all = new HashMap<>(environment);
        all.put("COMPOSE_PROJECT_NAME", PROJECT);
        all.put("STAGEPACT_PORT_OFFSET", "" + facts.portOffset());
        return run(command, all);
    }

    String docker(String... words) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(words));
        return run(command, Map.of());
    }

    /** Ids of the containers of the project, also of those that have ended. */
    List<String> containers() {
        return docker("ps", "-aq", "--filter", "label=com.docker.compose.project=" + PROJECT).lines().toList();
    }

    private String run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(facts.root().toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

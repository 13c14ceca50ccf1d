package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    @Test
    void showsTheManagementAddressOfEachServiceAndTheGateway(@TempDir Path folder) {
        StackFacts facts = StackFacts.of(Path.of(""), 0);
        try (Progress progress = new Progress(new PrintStream(PrintStream.nullOutputStream()), false)) {
            String summary = Summary.of(new Stack(facts, StackFolder.at(folder), progress));
            Stream.concat(facts.services().stream(), Stream.of("gateway"))
                    .forEach(name -> assertThat(summary.lines().filter(line -> line.strip().startsWith(name + ' ')))
                            .singleElement().asString().contains(facts.url(name) + ' ', facts.managementUrl(name) + ' '));
            assertThat(summary).contains("/q/metrics", "/q/health", facts.url("gateway") + "/health");
        }
    }
}

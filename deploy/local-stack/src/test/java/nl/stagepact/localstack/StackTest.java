package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    private static final String NAME = "shortage-service";

    @TempDir
    Path checkout;

    private final Progress progress = new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
    private final List<String> announced = new ArrayList<>();
    private StackFolder folder;
    private ManagedProcess process;
    private Stack stack;

    /** In a checkout in which nothing has been built, so that no service can start. */
    @BeforeEach
    void start() throws IOException {
        Path properties = StackFacts.of(Path.of(""), 0).root().resolve("deploy/services.properties");
        Files.copy(properties, Files.createDirectory(checkout.resolve("deploy")).resolve("services.properties"));
        StackFacts facts = StackFacts.of(checkout, 0);
        folder = StackFolder.at(checkout.resolve("stack"));
        stack = new Stack(facts.shifted(Ports.freeOffset(facts).orElseThrow()), folder, progress);
        process = new ManagedProcess(folder, NAME);
        process.start(List.of("sleep", "60"), Map.of(), "-");
    }

    @AfterEach
    void stop() {
        process.kill();
        progress.close();
    }

    @Test
    void whatCouldNotBeRestartedIsStillWanted() {
        assertThatThrownBy(() -> stack.restart(NAME)).hasMessageContaining("has not been built");
        assertThat(process.died()).isTrue();
    }

    @Test
    void whatIsStoppedIsNoLongerWanted() {
        stack.service(NAME).stop();
        assertThat(process.wanted()).isFalse();
    }

    @Test
    void revivesNothingThatRuns() {
        assertThat(revive()).isFalse();
        assertThat(announced).isEmpty();
    }

    @Test
    void revivesNothingWhileAnotherLauncherStartsTheStack() {
        process.kill();
        new LauncherLock(folder).run(Duration.ZERO, () -> assertThat(revive()).isFalse());
        assertThat(announced).isEmpty();
    }

    @Test
    void revivesWhatDied() {
        process.kill();
        assertThatThrownBy(this::revive).hasMessageContaining("has not been built");
        assertThat(announced).containsExactly(NAME);
    }

    private boolean revive() {
        return stack.revive(NAME, () -> announced.add(NAME));
    }
}

package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {

    @TempDir
    Path temporary;

    private StackFolder folder;
    private ManagedProcess process;

    @BeforeEach
    void sleeping() {
        folder = StackFolder.at(temporary.resolve("data of a stack"));
        process = new ManagedProcess(folder, "sleeper");
        process.start(List.of("sleep", "60"), Map.of(), "stamp 1");
    }

    @AfterEach
    void stop() {
        process.kill();
    }

    @Test
    void laterLauncherFindsTheProcessOfAKilledOne() {
        ManagedProcess found = new ManagedProcess(folder, "sleeper");
        assertThat(found.running()).isTrue();
        assertThat(found.stamp()).contains("stamp 1");
        found.stop(Duration.ofSeconds(5));
        assertThat(process.running()).isFalse();
    }

    @Test
    void reusedProcessIdIsNotMistakenForOurProcess() throws IOException {
        String another = ProcessHandle.current().pid() + " 1000 stamp";
        Files.writeString(folder.run().resolve("other.pid"), another);
        assertThat(new ManagedProcess(folder, "other").running()).isFalse();
    }

    @Test
    void incompletePidFileIsIgnored() throws IOException {
        Files.writeString(folder.run().resolve("half.pid"), "12");
        assertThat(new ManagedProcess(folder, "half").running()).isFalse();
    }

    @Test
    void processThatIgnoresTermIsKilled() {
        ManagedProcess deaf = new ManagedProcess(folder, "deaf");
        deaf.start(List.of("sh", "-c", "trap '' TERM; while true; do sleep 1; done"), Map.of(), "-");
        deaf.stop(Duration.ofMillis(500));
        assertThat(deaf.running()).isFalse();
    }

    @Test
    void neitherKillNorStopLeavesAChild() {
        for (Consumer<ManagedProcess> end : List.<Consumer<ManagedProcess>> of(ManagedProcess::kill,
                parent -> parent.stop(Duration.ofSeconds(5)))) {
            ManagedProcess parent = new ManagedProcess(folder, "parent");
            parent.start(List.of("sh", "-c", "sleep 60 & wait"), Map.of(), "-");
            Waiting.until(() -> child(parent).isPresent(), parent, Duration.ofSeconds(10));
            ProcessHandle child = child(parent).orElseThrow();
            end.accept(parent);
            assertThat(child.isAlive()).isFalse();
        }
    }

    private static Optional<ProcessHandle> child(ManagedProcess parent) {
        return parent.handle().flatMap(process -> process.descendants().findFirst());
    }
}

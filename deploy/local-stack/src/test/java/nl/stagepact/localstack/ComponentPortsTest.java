package nl.stagepact.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where there is /proc. The process left on the port is a web server of the JDK, the child of a wrapper that was killed. */
@EnabledOnOs(OS.LINUX)
class ComponentPortsTest {

    private static final String WRAPPER = Path.of(System.getProperty("java.home"), "bin/java")
            + " -m jdk.httpserver -b 127.0.0.1 -p %d & wait";

    @TempDir
    Path temporary;

    private final Progress progress = new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
    private StackFacts facts;
    private StackFolder folder;

    @BeforeEach
    void freePorts() {
        StackFacts plain = StackFacts.of(Path.of(""), 0);
        facts = plain.shifted(Ports.freeOffset(plain).orElseThrow());
        folder = StackFolder.at(temporary.resolve("stack"));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void downStopsWhatAKilledWrapperLeft() {
        leaveOrphan();
        Stack stack = new Stack(facts, folder, progress);
        assertThat(stack.anyLeft()).isTrue();
        stack.down();
        assertThat(stack.anyLeft()).isFalse();
        assertThat(Ports.isFree(facts.port("keycloak"))).isTrue();
    }

    @Test
    void aStartFreesThePortsOfItsComponentFromWhatWasLeft() {
        leaveOrphan();
        ports(folder).require("gateway", Duration.ZERO);
        assertThat(Ports.isFree(facts.port("keycloak"))).isFalse();
        ports(folder).require("keycloak", Duration.ZERO);
        assertThat(Ports.isFree(facts.port("keycloak"))).isTrue();
    }

    @Test
    void processesOfAnotherStackAreLeftAlone() throws IOException {
        leaveOrphan();
        ComponentPorts other = ports(StackFolder.at(Files.createDirectory(temporary.resolve("other"))));
        assertThatThrownBy(() -> other.require("keycloak", Duration.ZERO)).isInstanceOf(StackFailure.class);
        other.stopLeft();
        assertThat(Ports.isFree(facts.port("keycloak"))).isFalse();
        ports(folder).stopLeft();
    }

    private ComponentPorts ports(StackFolder of) {
        return new ComponentPorts(facts, of, progress);
    }

    private void leaveOrphan() {
        int port = facts.port("keycloak");
        ManagedProcess wrapper = new ManagedProcess(folder, "keycloak");
        wrapper.start(List.of("sh", "-c", WRAPPER.formatted(port)), Map.of(), "-");
        Waiting.until(() -> !Ports.isFree(port), wrapper, Duration.ofSeconds(20));
        ProcessHandle killed = wrapper.handle().orElseThrow();
        killed.destroyForcibly();
        killed.onExit().join();
    }
}

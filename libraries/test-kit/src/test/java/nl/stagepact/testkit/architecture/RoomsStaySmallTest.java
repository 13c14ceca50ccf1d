package nl.stagepact.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomsStaySmallTest {

    private static final String LONG = "x".repeat(RoomsStaySmall.MAX_COLUMNS + 1);

    private final Path sources;
    private final Path room;

    RoomsStaySmallTest(@TempDir Path sources) {
        this.sources = sources;
        this.room = sources.resolve("service/vacancy/domain");
    }

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(room);
    }

    @Test
    void acceptsEachLimit() throws IOException {
        for (int i = 0; i < RoomsStaySmall.MAX_CLASSES; i++) {
            write("Type%d.java".formatted(i), "\n".repeat(RoomsStaySmall.MAX_LINES));
        }
        write("package-info.java", "package service.vacancy.domain;");
        write("Type0.java", "é".repeat(RoomsStaySmall.MAX_COLUMNS));
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void rejectsAClassTooMany() throws IOException {
        for (int i = 0; i <= RoomsStaySmall.MAX_CLASSES; i++) {
            write("Type%d.java".formatted(i), "");
        }
        assertThatThrownBy(this::check).isInstanceOf(AssertionError.class)
                .hasMessageContaining("service/vacancy/domain: 31 classes, at most 30");
    }

    @Test
    void rejectsALineTooMany() throws IOException {
        write("Vacancy.java", "\n".repeat(RoomsStaySmall.MAX_LINES + 1));
        assertThatThrownBy(this::check).hasMessageContaining("service/vacancy/domain/Vacancy.java: 251 lines, at most 250");
    }

    @Test
    void rejectsALongLine() throws IOException {
        write("Vacancy.java", "String sql = \"\"\"\n" + LONG + "\n\"\"\";\n");
        assertThatThrownBy(this::check).hasMessageContaining("Vacancy.java:2: 141 columns, at most 140");
    }

    private void check() {
        new RoomsStaySmall(sources, "service").check();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(room.resolve(name), text);
    }
}

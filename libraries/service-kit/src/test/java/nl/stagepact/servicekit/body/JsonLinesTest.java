package nl.stagepact.servicekit.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

class JsonLinesTest {

    private static final BodyReader READER = new BodyReader(new Texts(),
            Validation.buildDefaultValidatorFactory().getValidator());
    private static final BiConsumer<Named, Faults> NO_RULES = (line, faults) -> {
    };

    record Named(@NotNull @Text(max = 9) String n) {
    }

    record Maybe(@Nullable @Text(max = 9) String n) {
    }

    @Test
    void readsAllObjectsForAnyChunkSize() throws IOException {
        for (int piece : new int[] { 1, 2, 7, 100_000 }) {
            List<String> names = new ArrayList<>();
            READER.readLines(inPieces("{\"n\":\"a\"}\r\n\n{\"n\":\"b\"}\n{\"n\":\"é\"}", piece), 10, Named.class, Language.EN,
                    NO_RULES,
                    line -> names.add(line.n()));
            assertThat(names).as("in pieces of %d", piece).containsExactly("a", "b", "é");
        }
    }

    @Test
    void reportsTheFaultsOfAllLines() {
        ProblemException refusal = refusal("x\n{\"n\":1,\"m\":2}\n[]\n{\"n\":\"ok\"}\n{\"a\":\"" + "b".repeat(70_000) + "\"}\n",
                10);
        assertThat(refusal.errors()).extracting(InputError::line).containsExactly(1, 2, 2, 3, 5);
        assertThat(refusal.errors()).extracting(InputError::code).containsExactly("malformed_json", "not_a_text",
                "unknown_field", "not_an_object", "json_line_too_long");
        assertThat(refusal.errors()).extracting(InputError::pointer).containsExactly("", "/n", "/m", "", "");
    }

    @Test
    void rejectsTooManyLinesAndNoLinesAndReportsAtMostAThousandFaults() {
        assertThat(refusal("{}\n{}\n{}\n", 2).errors()).extracting(InputError::code).containsExactly("too_many_json_lines");
        assertThat(refusal("\n \r\n", 2).errors()).extracting(InputError::code).containsExactly("no_json_lines");
        assertThat(refusal("x\n".repeat(5_000), 9_000).errors()).hasSize(1_000);
    }

    @Test
    void handsOverNoLineAfterTheFirstFault() {
        List<String> names = new ArrayList<>();
        assertThat(catchThrowableOfType(ProblemException.class, () -> READER.readLines(
                inPieces("{\"n\":\"a\"}\n{}\n{\"n\":\"b\"}", 64), 10, Named.class, Language.EN, NO_RULES,
                line -> names.add(line.n())))
                .errors()).extracting(InputError::line).containsExactly(2);
        assertThat(names).containsExactly("a");
    }

    private static ProblemException refusal(String body, int atMost) {
        return catchThrowableOfType(ProblemException.class,
                () -> READER.readLines(inPieces(body, 64), atMost, Maybe.class, Language.EN, (line, faults) -> {
                }, line -> {
                }));
    }

    private static InputStream inPieces(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, size));
            }
        };
    }
}

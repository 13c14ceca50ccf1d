package nl.stagepact.servicekit.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Reads a body of JSON objects, one per line (NDJSON), holding one line in memory. Lines are parsed independently, so a line
 * that is not JSON does not hide the faults of later lines.
 */
final class JsonLines {

    private static final int MAX_LINE_BYTES = 64 * 1024;
    private static final int FAULTS_TOLD = 1_000;

    private final InputStream body;
    private final Texts texts;
    private final Language language;
    private final List<InputError> errors = new ArrayList<>();
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private byte[] line = new byte[1024];
    private int length;

    private JsonLines(InputStream body, Texts texts, Language language) {
        this.body = body;
        this.texts = texts;
        this.language = language;
    }

    /** Handles one line. */
    @FunctionalInterface
    interface Line {

        /**
         * @param number of the line, from 1
         * @param intact whether no line had a fault so far
         * @return faults of the line
         */
        List<InputError> read(JsonNode object, int number, boolean intact);
    }

    /**
     * @param atMost maximum number of lines; blank lines do not count
     * @throws ProblemException 400 with at most a thousand faults
     */
    static void read(InputStream body, int atMost, Texts texts, Language language, Line each) throws IOException {
        new JsonLines(body, texts, language).readAll(atMost, each);
    }

    private void readAll(int atMost, Line each) throws IOException {
        int number = 0;
        int objects = 0;
        while (errors.size() < FAULTS_TOLD && next()) {
            number++;
            if (isBlank()) {
                continue;
            }
            if (++objects > atMost) {
                fault("too_many_json_lines", number, atMost);
                break;
            }
            object(number, each);
        }
        if (objects == 0) {
            fault("no_json_lines", 1);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidInput(errors);
        }
    }

    private void object(int number, Line each) {
        if (length > MAX_LINE_BYTES) {
            fault("json_line_too_long", number, MAX_LINE_BYTES / 1024);
            return;
        }
        Faults faults = Faults.of(texts, language, "", number);
        Optional<JsonNode> value = Trees.parse(ByteBuffer.wrap(line, 0, length), faults);
        errors.addAll(value.isPresent() ? each.read(value.get(), number, errors.isEmpty()) : faults.told());
    }

    /**
     * Reads a line without its terminator; of an overlong line only as much as shows that.
     *
     * @return false at end of input
     */
    private boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            take(from, at);
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, body.read(buffer));
        return end > 0;
    }

    private void take(int from, int to) {
        int more = Math.min(to - from, MAX_LINE_BYTES + 1 - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void fault(String code, int number, Object... arguments) {
        errors.add(new InputError(code, texts.get(language, "fault." + code, List.of(arguments)), "", number, null, null));
    }
}

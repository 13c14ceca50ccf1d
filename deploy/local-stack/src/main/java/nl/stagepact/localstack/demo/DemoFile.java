package nl.stagepact.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import nl.stagepact.localstack.StackFailure;

/** Files with the data of the demo. */
final class DemoFile {

    private DemoFile() {
    }

    static String read(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new StackFailure("Missing demo file: " + name + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StackFailure("The demo's " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}

package nl.stagepact.containers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.Secrets;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;
import nl.stagepact.localstack.demo.Demo;

/**
 * The commands of ./stagepact --compose that use the public addresses of the containers. Reads their secrets from its input.
 */
public final class Main {

    private Main() {
    }

    /** @param arguments {@code demo}, or {@code token} and a client; last the offset of the published ports */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        PrintStream out = System.out;
        StackFacts facts = StackFacts.of(Path.of(""), Integer.parseInt(words.getLast()));
        try {
            Secrets secrets = Secrets.given(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            Tokens tokens = new Tokens(facts, secrets);
            switch (words.getFirst()) {
                case "demo" -> {
                    try (Progress progress = new Progress(out, false)) {
                        new Demo(facts, tokens, progress, out).run();
                    }
                }
                case "token" -> out.println(tokens.of(words.size() == 3 ? words.get(1) : ""));
                default -> throw new StackFailure("Unknown command " + words.getFirst());
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(failure.exitStatus());
        }
    }
}

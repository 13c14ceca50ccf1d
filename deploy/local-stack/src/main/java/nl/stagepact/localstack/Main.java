package nl.stagepact.localstack;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.stagepact.localstack.chaos.Chaos;
import nl.stagepact.localstack.chaos.ChaosOptions;
import nl.stagepact.localstack.chaos.ChaosStack;
import nl.stagepact.localstack.chaos.Report;
import nl.stagepact.localstack.demo.Demo;

/** The commands of ./stagepact that need the stack. */
public final class Main {

    private static final Duration WATCH = Duration.ofSeconds(1);
    /** Tells the supervisor, which runs in the data folder, where the checkout is. */
    private static final String ROOT = "stagepact.root";
    /** Of the ports of the fault journey's stack, beyond those of the end-to-end tests. */
    private static final int CHAOS_OFFSET = 5_000;

    private final PrintStream out = System.out;
    private final StackFacts facts;
    private final StackFolder folder;
    private final boolean terminal;

    private Main() {
        this.facts = StackFacts.of(Path.of(System.getProperty(ROOT, "")), portOffset());
        this.folder = StackFolder.at(Optional.ofNullable(System.getenv("STAGEPACT_DATA")).map(Path::of)
                .orElse(facts.root().resolve(".stagepact")));
        this.terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String verb = words.isEmpty() ? "help" : words.getFirst();
        try {
            new Main().run(verb, words.subList(Math.min(1, words.size()), words.size()));
        } catch (StackFailure failure) {
            System.err.println("\n" + failure.getMessage());
            System.exit(failure.exitStatus());
        }
    }

    private void run(String verb, List<String> options) {
        try (Progress progress = new Progress(out, terminal)) {
            Stack stack = new Stack(facts, folder, progress);
            switch (verb) {
                case "up" -> up(stack, options);
                case "demo" -> demo(stack, progress);
                case "chaos" -> chaos(progress, options);
                case "status" -> status(stack);
                case "down" -> down(stack, progress);
                case "reset" -> reset(stack, options);
                case "restart" -> stack.restart(options.isEmpty() ? "" : options.getFirst());
                case "supervise" -> supervise(stack);
                case "token" -> out.println(new Tokens(facts, stack.secrets()).of(options.isEmpty() ? "" : options.getFirst()));
                case "dead-letters" -> new DeadLetters(facts, new Tokens(facts, stack.secrets()), out).run(options);
                default -> throw new StackFailure("Unknown command " + verb + "; see ./stagepact help.");
            }
        }
    }

    private void up(Stack stack, List<String> options) {
        if (stack.allRunning()) {
            out.println("Stagepact is already running.");
        }
        startGuarded(stack, () -> {
            out.println(Summary.of(stack));
            if (terminal && !options.contains("--detach")) {
                watch(stack);
            } else {
                superviseDetached();
            }
        });
    }

    private void demo(Stack stack, Progress progress) {
        startGuarded(stack, () -> {
            new Demo(facts, new Tokens(facts, stack.secrets()), progress, out).run();
            superviseDetached();
            out.println("\nThe stack is still running. Addresses and logins: ./stagepact status. Stop it: ./stagepact down");
        });
    }

    /** On a stack of its own, beside the other one, which is stopped afterwards. */
    private void chaos(Progress progress, List<String> options) {
        ChaosOptions run = ChaosOptions.of(options);
        try (ChaosStack own = new ChaosStack(facts.shifted(CHAOS_OFFSET), StackFolder.at(folder.path().resolve("chaos")),
                progress)) {
            Thread stopAll = new Thread(own::close);
            Runtime.getRuntime().addShutdownHook(stopAll);
            own.up();
            try (Chaos chaos = new Chaos(own, progress)) {
                chaos.prepare();
                progress.say("\nFaults of seed " + run.seed() + ", for " + run.length().toMinutes() + " minutes:");
                Report report = chaos.run(run.seed(), run.length());
                out.println(report);
                if (!report.held()) {
                    throw new StackFailure("Logs: " + own.folder().logs());
                }
            } finally {
                Runtime.getRuntime().removeShutdownHook(stopAll);
            }
        }
    }

    /** Until {@code afterwards} returns, Ctrl-C or a failed start stops all started processes. */
    private void startGuarded(Stack stack, Runnable afterwards) {
        boolean ranBefore = stack.anyRunning();
        Thread stopAll = new Thread(() -> {
            if (stack.anyRunning()) {
                out.println("\nStopping …");
            }
            stack.down();
        });
        Runtime.getRuntime().addShutdownHook(stopAll);
        boolean started = false;
        try {
            stack.up();
            started = true;
            afterwards.run();
        } finally {
            // After a failed start, stop everything, unless some processes were already running before it.
            if (started || ranBefore) {
                Runtime.getRuntime().removeShutdownHook(stopAll);
            }
        }
    }

    private void watch(Stack stack) {
        new ManagedProcess(folder, Supervisor.NAME).stop(Duration.ofSeconds(5)); // this launcher takes over
        out.println(
                "Press Ctrl-C to stop all processes. (./stagepact up --detach leaves them running and returns to the prompt.)");
        supervise(stack);
    }

    private void supervise(Stack stack) {
        new Supervisor(stack.processes(), stack::revive, Thread::startVirtualThread,
                line -> out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line), System::nanoTime).run(WATCH);
    }

    /** A process of its own, because this launcher returns to the prompt. */
    private void superviseDetached() {
        ManagedProcess supervisor = new ManagedProcess(folder, Supervisor.NAME);
        if (!supervisor.running()) {
            supervisor.start(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx64m",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-D" + ROOT + "=" + facts.root(),
                    "-cp", System.getProperty("java.class.path"), Main.class.getName(), "supervise"),
                    Map.of("STAGEPACT_DATA", folder.path().toString()), "-");
        }
    }

    private void status(Stack stack) {
        out.println(Summary.of(stack));
        if (!stack.allRunning()) {
            System.exit(3);
        }
    }

    private void down(Stack stack, Progress progress) {
        if (!stack.anyLeft()) {
            out.println("Nothing runs.");
        }
        progress.step("Stopping", stack::down);
    }

    private void reset(Stack stack, List<String> options) {
        if (!options.contains("--yes")) {
            Console console = System.console();
            if (console == null || !console.isTerminal()) {
                throw new StackFailure(
                        "reset deletes all data and needs confirmation; without a terminal, use ./stagepact reset --yes");
            }
            String answer = console.readLine("Delete all data and secrets in %s? Type yes: ", folder.path());
            if (!"yes".equals(answer)) {
                out.println("Nothing was deleted.");
                return;
            }
        }
        stack.down();
        for (Path part : List.of(folder.data(), folder.logs(), folder.run(), folder.secrets())) {
            StackFolder.deleteTree(part);
        }
        out.println("All data and secrets were deleted; the unpacked software was kept.");
    }

    private static int portOffset() {
        String offset = Optional.ofNullable(System.getenv("STAGEPACT_PORT_OFFSET")).orElse("0");
        try {
            int value = Integer.parseInt(offset);
            if (value >= 0 && value <= Ports.LARGEST_OFFSET) {
                return value;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new StackFailure("STAGEPACT_PORT_OFFSET must be a whole number from 0 to 40000, not " + offset + ".");
    }
}

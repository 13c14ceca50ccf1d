package nl.stagepact.benchmarks;

import java.nio.file.Path;
import java.util.List;

import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.StackFolder;

/** ./stagepact bench: starts a separate stack with new data, measures, and stops it. */
public final class Bench {

    private static final int PORT_OFFSET = 20_000;
    private static final List<String> WHAT = List.of("delivery", "events", "feed", "import", "intake", "publication",
            "recognition", "rounds", "search", "shortage", "slow", "source");

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "" : arguments[0];
        if (!WHAT.contains(what)) {
            System.err.println("./stagepact bench " + String.join(" | ", WHAT));
            System.exit(2);
        }
        StackFacts facts = StackFacts.of(Path.of(""), PORT_OFFSET);
        Path folder = facts.root().resolve("benchmarks/target/stack");
        int status = 0;
        try (Progress progress = new Progress(System.out, false)) {
            Stack stack = new Stack(facts, StackFolder.at(folder), progress);
            Thread stop = new Thread(stack::down);
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                // New data each time, so that results do not depend on earlier measurements.
                stack.clear();
                stack.up();
                if (what.equals("delivery")) {
                    new LargeDelivery(stack).measure();
                    new ManyDeliveries(stack).measure();
                } else if (what.equals("import")) {
                    new LargeImport(stack).measure();
                } else if (what.equals("intake")) {
                    new IntakeLoad(stack).measure();
                } else if (what.equals("recognition")) {
                    new CompanySnapshots(stack).measure();
                } else if (what.equals("publication")) {
                    new NationalPublication(stack).measure();
                } else if (what.equals("feed")) {
                    new FeedReads(stack).measure(facts.root().resolve("benchmarks/target/nginx"));
                } else if (what.equals("source")) {
                    new SourceDeliveries(stack).measure();
                } else if (what.equals("rounds")) {
                    new MatchingRounds(stack).measure();
                } else if (what.equals("search")) {
                    new VacancySearch(stack).measure();
                } else if (what.equals("slow")) {
                    new SlowBodies(stack).measure();
                } else if (what.equals("shortage")) {
                    new LargeImport(stack).measure();
                    new ShortageQueries(stack).measure();
                } else {
                    new EventLatency(stack).measure();
                }
            } finally {
                stack.down();
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            status = 1;
        }
        System.exit(status);
    }
}

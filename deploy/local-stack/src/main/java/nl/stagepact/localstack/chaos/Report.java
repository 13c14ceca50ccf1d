package nl.stagepact.localstack.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run showed.
 *
 * @param sent requests of the run
 * @param found violations by invariant, empty lists included
 * @param memory MiB by service at the end
 */
public record Report(String name, Collection<Sent> sent, List<Struck> struck, Map<String, List<String>> found,
        Map<String, Long> memory) {

    private static final int SHOWN = 5;
    private static final String ROW = "  %-52s %8s %8s %8s %8s%n";

    /** Whether every promise was kept, and every recovery was in time. */
    public boolean held() {
        return found.values().stream().allMatch(List::isEmpty) && struck.stream().allMatch(each -> each.failing().isEmpty());
    }

    /** Violations of all invariants, and recoveries that took too long. */
    public List<String> violations() {
        return java.util.stream.Stream.concat(found.values().stream().flatMap(List::stream),
                struck.stream().filter(each -> !each.failing().isEmpty())
                        .map(each -> "not recovered from " + each.step() + ": " + each.failing()))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder page = new StringBuilder("\n" + name + ": " + (held() ? "every promise was kept" : "BROKEN PROMISES")
                + "\n" + sent.size() + " requests: " + count(Outcome.ACKNOWLEDGED) + " acknowledged, "
                + count(Outcome.REFUSED) + " refused, " + count(Outcome.UNKNOWN) + " of unknown outcome\n\n");
        page.append(String.format(Locale.ROOT, ROW, "fault", "recovery", "refused", "unknown", "wrong"));
        struck.forEach(each -> page.append(row(each)));
        page.append('\n');
        found.forEach((invariant, violations) -> page.append(verdict(invariant, violations)));
        page.append("\nMemory: ");
        memory.forEach((service, mebibytes) -> page.append(service).append(' ').append(mebibytes).append(" MiB  "));
        return page.append('\n').toString();
    }

    private long count(Outcome outcome) {
        return sent.stream().filter(each -> each.outcome() == outcome).count();
    }

    private String row(Struck fault) {
        List<Sent> during = sent.stream().filter(fault::concerns).toList();
        String recovery = String.format(Locale.ROOT, "%.1f s", fault.recovery().toMillis() / 1000.0);
        return String.format(Locale.ROOT, ROW, fault.step(), fault.failing().isEmpty() ? recovery : "NONE",
                during.stream().filter(each -> each.outcome() == Outcome.REFUSED).count(),
                during.stream().filter(each -> each.outcome() == Outcome.UNKNOWN).count(),
                during.stream().filter(HonestAnswers::wrong).count())
                + (fault.failing().isEmpty() ? "" : "      still failing: " + fault.failing() + "\n");
    }

    private static String verdict(String invariant, List<String> violations) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "  %-7s %s%n",
                violations.isEmpty() ? "held" : "BROKEN", invariant));
        violations.stream().limit(SHOWN).forEach(each -> text.append("          ").append(each).append('\n'));
        if (violations.size() > SHOWN) {
            text.append("          and ").append(violations.size() - SHOWN).append(" more\n");
        }
        return text.toString();
    }
}

package nl.stagepact.localstack.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** No answer is an internal error, denies a valid token, or takes longer than a client waits. */
record HonestAnswers(Collection<Sent> sent) implements Invariant {

    /** Answers that blame the client for what it did not do. */
    private static final Set<Integer> WRONG = Set.of(400, 401, 403, 404, 405, 415, 500);

    @Override
    public String name() {
        return "no answer is 500, denies a valid token, or takes over 75 s";
    }

    @Override
    public boolean maySettle() {
        return false;
    }

    @Override
    public List<String> violations() {
        return sent.stream().filter(HonestAnswers::wrong).map(Sent::toString).toList();
    }

    static boolean wrong(Sent sent) {
        return WRONG.contains(sent.status()) || sent.took().compareTo(Gateway.LONGEST) > 0;
    }
}

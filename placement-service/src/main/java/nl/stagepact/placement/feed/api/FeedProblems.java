package nl.stagepact.placement.feed.api;

import java.util.function.Supplier;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.domain.FeedRejected;
import nl.stagepact.placement.feed.domain.FeedRejected.ChangedMeanwhile;
import nl.stagepact.placement.feed.domain.FeedRejected.Deleted;
import nl.stagepact.placement.feed.domain.FeedRejected.NotFound;
import nl.stagepact.placement.feed.domain.FeedRejected.TooMany;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.ProblemException;

/** The answer to every way in which something about a feed is refused. */
final class FeedProblems {

    private FeedProblems() {
    }

    /** What the work gives, or the problem that answers its refusal. */
    static <T> T answering(Supplier<T> work) {
        try {
            return work.get();
        } catch (FeedRejected refusal) {
            throw of(refusal);
        }
    }

    private static ProblemException of(FeedRejected refusal) {
        return switch (refusal) {
            case NotFound _ -> ProblemException.notFound();
            case Deleted _ -> new ProblemException(410, "feed-deleted");
            case ChangedMeanwhile _ -> EntityVersion.changed();
            case TooMany _ -> new ProblemException(409, "too-many-feeds", Feed.AT_MOST);
        };
    }
}
